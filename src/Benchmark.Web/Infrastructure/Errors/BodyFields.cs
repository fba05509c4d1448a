using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Infrastructure.Errors;

/// <summary>Knows what each field of a request's JSON may hold.</summary>
internal sealed partial class BodyFields(IServiceProvider services, Type? body)
{
    private readonly JsonSerializerOptions _options = services.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;

    /// <summary>The field of a path as a person writes it: <c>figures[0].kind</c>; empty for the whole.</summary>
    public static string NameOf(string? path) => (path ?? string.Empty).TrimStart('$').TrimStart('.');

    /// <summary>The path of what the model calls <c>Figures[0].Indicator</c>; null when it isn't of the body, or said in the body's words already.</summary>
    public string? InBody(string key)
    {
        var path = "$." + string.Join('.', key.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
        return key.Length > 0 && key[0] != '$' && Find(path) is not null ? path : null;
    }

    /// <summary>What the field at a path may hold; null when there is no such field.</summary>
    public BodyField? Find(string? path)
    {
        var type = body;
        foreach (Match step in Step().Matches(path ?? string.Empty))
        {
            if (type is null)
            {
                return null;
            }

            var info = _options.GetTypeInfo(type);
            type = step.Groups["index"].Success
                ? info.ElementType
                : info.Properties.FirstOrDefault(p => p.Name.Equals(step.Groups["name"].Value, StringComparison.OrdinalIgnoreCase))?.PropertyType;
        }

        return type is null ? null : Of(Nullable.GetUnderlyingType(type) ?? type);
    }

    private BodyField Of(Type type) => type switch
    {
        { IsEnum: true } => new BodyField(BodyForm.Choice, Enum.GetNames(type)),
        _ when type == typeof(string) => new BodyField(BodyForm.Text, []),
        _ when type == typeof(decimal) => new BodyField(BodyForm.Number, []),
        _ when type == typeof(int) => new BodyField(BodyForm.WholeNumber, []),
        _ when type == typeof(DateOnly) => new BodyField(BodyForm.Date, []),
        _ when type == typeof(Guid) => new BodyField(BodyForm.Id, []),
        _ when _options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Enumerable => new BodyField(BodyForm.List, []),
        _ => new BodyField(BodyForm.Group, []),
    };

    [GeneratedRegex(@"\.(?<name>[A-Za-z0-9_]+)|\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}

/// <summary>What a field may hold.</summary>
/// <param name="Form">The form of its value.</param>
/// <param name="Choices">The values there are, where they are few.</param>
internal sealed record BodyField(BodyForm Form, IReadOnlyList<string> Choices);

/// <summary>The forms a value has in JSON. Each has its sentence under <c>Validation:Json:</c>.</summary>
internal enum BodyForm
{
    Text = 1,
    Number = 2,
    WholeNumber = 3,
    Date = 4,
    Id = 5,
    Choice = 6,
    List = 7,
    Group = 8,
}
