using System.Globalization;
using Benchmark.Formatting;
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
        var now = rows
            .SelectMany(r => r.Fields.Append(r.Comment).OfType<FormFieldDto>().Select(f => (Row: r, Field: f)))
            .ToDictionary(f => f.Field.Key, StringComparer.Ordinal);
        var conflicts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var typed in fields.Where(f => f.Original is not null && !IsSame(f.Value, f.Original)))
        {
            if (now.TryGetValue(typed.Key, out var at) && at.Field is var held && !IsSame(held.Value, typed.Original) && !IsSame(held.Value, typed.Value))
            {
                var what = new[] { at.Row.Group, at.Row.Name, at.Row.Detail, held.Label }.Where(t => !string.IsNullOrEmpty(t));
                conflicts[typed.Key] = Text("Reports:FieldConflict")
                    .Replace("{what}", string.Join(", ", what), StringComparison.Ordinal)
                    .Replace("{theirs}", Shown(held.Kind, held.Value), StringComparison.Ordinal)
                    .Replace("{yours}", Shown(held.Kind, typed.Value), StringComparison.Ordinal);
            }
        }

        return conflicts;
    }

    /// <summary>Whether two texts say the same: a browser sends line breaks as CR LF, and people type a common space between thousands.</summary>
    public static bool IsSame(string? one, string? other) => Clean(one) == Clean(other);

    private static string Clean(string? text) => (text ?? string.Empty).Trim().ReplaceLineEndings("\n").Replace('\u00A0', ' ');

    private static string Shown(FormFieldKind kind, string? value) => value?.Trim() switch
    {
        null or "" => Text("Reports:FieldBlank"),
        var text when kind == FormFieldKind.Status => BenchmarkTexts.Find($"AssignmentStatus:{text}", CultureInfo.CurrentUICulture) ?? text,
        var text when kind == FormFieldKind.Level => BenchmarkTexts.Find($"GoalLevel:{text}", CultureInfo.CurrentUICulture) ?? text,
        var text when kind == FormFieldKind.Number && decimal.TryParse(text, NumberStyles.Number, CultureInfo.CurrentCulture, out var number) => DisplayFormat.Number(number, number.Scale),
        var text => text,
    };

    private static string Text(string key) => BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key;
}
