using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmark.ReferenceValues.Kolada;

/// <summary>What every answer is wrapped in.</summary>
internal sealed record KoladaPage<T>(
    [property: JsonPropertyName("values")] IReadOnlyList<T>? Values,
    [property: JsonPropertyName("count")] int? Count,
    [property: JsonPropertyName("next_url")] string? NextUrl);

/// <summary>An indicator or a kommun.</summary>
internal sealed record KoladaEntry(
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("type")] string? Type);

/// <summary>A group of kommuner.</summary>
internal sealed record KoladaGroup(
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("members")] IReadOnlyList<KoladaMember>? Members);

/// <summary>A kommun of a group.</summary>
internal sealed record KoladaMember([property: JsonPropertyName("member_id")] string? Id);

/// <summary>The values of one indicator, kommun and year.</summary>
internal sealed record KoladaRow(
    [property: JsonPropertyName("kpi")] string? Kpi,
    [property: JsonPropertyName("municipality")] string? Municipality,
    [property: JsonPropertyName("period")] int Period,
    [property: JsonPropertyName("values")] IReadOnlyList<KoladaValue>? Values);

/// <summary>The value of one sex. Kept as it was written, since not every number fits.</summary>
internal sealed record KoladaValue(
    [property: JsonPropertyName("gender")] string? Gender,
    [property: JsonPropertyName("status")] string? Status,
    [property: JsonPropertyName("value")] JsonElement? Value,
    [property: JsonPropertyName("isdeleted")] bool IsDeleted);
