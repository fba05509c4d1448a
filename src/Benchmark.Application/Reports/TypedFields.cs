using System.Globalization;
using Benchmark.Localization;

namespace Benchmark.Reports;

/// <summary>What was changed in a form, held against what the report says now: somebody may have changed it meanwhile.</summary>
internal static class TypedFields
{
    /// <summary>The fields that were changed, as typed. One that says what it said when the form was opened is left alone.</summary>
    public static Dictionary<string, string> Changed(IEnumerable<FormFieldInputDto> fields) => fields
        .Where(f => f.Original is null || !IsSame(f.Value, f.Original))
        .GroupBy(f => f.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Value ?? string.Empty, StringComparer.Ordinal);

    /// <summary>What is wrong with the fields that somebody else has changed to something else, by their keys.</summary>
    /// <param name="fields">As typed.</param>
    /// <param name="rows">What the report says now.</param>
    public static Dictionary<string, string> Conflicts(IEnumerable<FormFieldInputDto> fields, IEnumerable<FormRowDto> rows)
    {
        var now = rows.SelectMany(r => r.Comment is null ? r.Fields : [.. r.Fields, r.Comment]).ToDictionary(f => f.Key, StringComparer.Ordinal);
        var conflicts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var typed in fields.Where(f => f.Original is not null && !IsSame(f.Value, f.Original)))
        {
            if (now.TryGetValue(typed.Key, out var held) && !IsSame(held.Value, typed.Original) && !IsSame(held.Value, typed.Value))
            {
                conflicts[typed.Key] = Text("Reports:FieldConflict")
                    .Replace("{theirs}", Shown(held.Kind, held.Value), StringComparison.Ordinal)
                    .Replace("{yours}", Shown(held.Kind, typed.Value), StringComparison.Ordinal);
            }
        }

        return conflicts;
    }

    // A browser sends line breaks as CR LF; what is kept may hold either.
    private static bool IsSame(string? one, string? other) => Clean(one) == Clean(other);

    private static string Clean(string? text) => (text ?? string.Empty).Trim().ReplaceLineEndings("\n");

    private static string Shown(FormFieldKind kind, string? value)
    {
        var key = kind switch
        {
            FormFieldKind.Status => $"AssignmentStatus:{value}",
            FormFieldKind.Level => $"GoalLevel:{value}",
            _ => string.Empty,
        };
        return string.IsNullOrWhiteSpace(value) ? Text("Reports:FieldBlank") : BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? value.Trim();
    }

    private static string Text(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
