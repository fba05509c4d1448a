using System.Globalization;
using System.Text.Json;
using Benchmark.Indicators;

namespace Benchmark.ReferenceValues.Kolada;

/// <summary>Kolada's rows in our words.</summary>
internal static class KoladaReading
{
    /// <exception cref="ReferenceSourceException">A value can't be read.</exception>
    public static IEnumerable<SourceValue> Read(string koladaId, KoladaRow row)
    {
        if (row.Kpi != koladaId || row.Municipality is null || row.Values is null)
        {
            throw new ReferenceSourceException(ReferenceFailure.Unreadable, $"{row.Kpi} {row.Municipality} {Text(row.Period)}");
        }

        return row.Values.Select(value => Read(row, value));
    }

    private static SourceValue Read(KoladaRow row, KoladaValue value)
    {
        var where = $"{row.Municipality} {Text(row.Period)} {value.Gender}";
        var key = new ReferenceKey(row.Municipality!, row.Period, SexOf(value.Gender, where));
        var number = NumberOf(value.Value, where);
        var missing = ReasonOf(value.Status, where, number is not null);
        if (value.IsDeleted)
        {
            return new SourceValue(key, null, missing ?? MissingReason.NotDelivered, IsWithdrawn: true);
        }

        // A sign goes before a number: what is secret is never taken in.
        return missing is not null || number is null
            ? new SourceValue(key, null, missing ?? MissingReason.NotYetCollected, IsWithdrawn: false)
            : new SourceValue(key, number, null, IsWithdrawn: false);
    }

    private static Sex SexOf(string? gender, string where) => gender switch
    {
        "T" => Sex.Total,
        "K" => Sex.Women,
        "M" => Sex.Men,
        _ => throw new ReferenceSourceException(ReferenceFailure.Unreadable, where),
    };

    private static MissingReason? ReasonOf(string? status, string where, bool hasNumber) => status?.Trim().ToUpperInvariant() switch
    {
        null or "" => null,
        "-" or "MISSING" => MissingReason.NotDelivered,
        "." => MissingReason.NotApplicable,
        ".." or "PRIVATE" => MissingReason.Suppressed,
        _ when hasNumber => null,
        _ => throw new ReferenceSourceException(ReferenceFailure.Unreadable, $"{where}: {status}"),
    };

    private static decimal? NumberOf(JsonElement? value, string where) => value switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var exact) => exact,
        { ValueKind: JsonValueKind.Number } => throw new ReferenceSourceException(ReferenceFailure.OutOfRange, $"{where}: {value}"),
        _ => throw new ReferenceSourceException(ReferenceFailure.Unreadable, $"{where}: {value}"),
    };

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
