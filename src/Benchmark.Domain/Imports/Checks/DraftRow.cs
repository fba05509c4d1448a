using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Benchmark.Imports.Checks;

/// <summary>The parts of a draft, in the order they are shown.</summary>
public enum DraftSection
{
    Figures = 1,
    Finance = 2,
    Goals = 3,
    Assignments = 4,
    Measures = 5,
    Activities = 6,
}

/// <summary>Points at a row of a draft: section and place, counted from 0. Written <c>Figures-3</c>.</summary>
public readonly record struct DraftRow(DraftSection Section, int Index)
{
    /// <summary>The name under which a finding carries the row it speaks of.</summary>
    public const string DataName = "draftRow";

    /// <summary>The name under which a finding carries the property of the row that it speaks of, where it speaks of one.</summary>
    public const string FieldName = "field";

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Section}-{Index}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DraftRow? row)
    {
        row = null;
        var dash = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        if (dash > 0
            && Enum.TryParse<DraftSection>(text.AsSpan(0, dash), out var section)
            && Enum.IsDefined(section)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            row = new DraftRow(section, index);
        }

        return row is not null;
    }
}
