using System.Text;
using System.Text.RegularExpressions;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Templates;
using Benchmark.Imports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Finds which table is which part of the template: by its name, its title row, its file's name, or its headings.</summary>
internal sealed partial class SheetFinder(IReadOnlyList<SheetTable> tables, FindingList findings)
{
    private readonly Dictionary<TemplateSheet, SheetTable> found = [];

    /// <summary>The tables that were recognised. What is missing, renamed or doubled has been said.</summary>
    public IReadOnlyDictionary<TemplateSheet, SheetTable> Find()
    {
        var isWorkbook = tables.Any(table => table.Name is not null);
        var left = tables.Where(table => !IsOwn(table.Name) && !TryAssign(table, ByName(table.Name))).ToList();
        left = left.Where(table => !TryAssign(table, ByTitle(table) ?? ByFileName(table) ?? ByHeadings(table), isRenamed: isWorkbook)).ToList();
        if (found.Count == 0)
        {
            var expected = string.Join(", ", TemplateLayout.Sheets.Select(TemplateLayout.NameOf));
            var names = string.Join(", ", tables.Select(table => table.Name).Where(name => name is not null).Take(10));
            findings.Error(ImportFindingCodes.NoKnownSheet, new SourceRef(tables.Count > 0 ? tables[0].File : string.Empty), names, expected);
            return found;
        }

        if (isWorkbook)
        {
            foreach (var sheet in TemplateLayout.Sheets.Where(sheet => !found.ContainsKey(sheet)))
            {
                ReportMissing(sheet, left);
            }
        }
        else if (found.Count < TemplateLayout.Sheets.Count)
        {
            var names = string.Join(", ", TemplateLayout.Sheets.Where(found.ContainsKey).Select(TemplateLayout.NameOf));
            findings.Warn(found.Count == 1 ? ImportFindingCodes.OnlyOneSheet : ImportFindingCodes.OnlySomeSheets, new SourceRef(tables[0].File), names);
        }

        return found;
    }

    private void ReportMissing(TemplateSheet sheet, List<SheetTable> left)
    {
        var name = TemplateLayout.NameOf(sheet);
        var source = new SourceRef(tables[0].File, name);
        var nearest = NearestText.Find(name, left.Select(table => table.Name ?? string.Empty));
        (string, string)[] data = nearest is null ? [] : [("nearest", nearest)];
        findings.Error(ImportFindingCodes.MissingSheet, source, nearest, name, data);
    }

    private bool TryAssign(SheetTable table, TemplateSheet? sheet, bool isRenamed = false)
    {
        if (sheet is not { } known)
        {
            return false;
        }

        var name = TemplateLayout.NameOf(known);
        if (found.TryGetValue(known, out var first))
        {
            findings.Error(ImportFindingCodes.DuplicateSheet, new SourceRef(table.File, table.Name ?? name), table.Name ?? table.File, name, ("first", first.Name ?? first.File));
            return true;
        }

        found[known] = table;
        if (isRenamed && table.Name is not null)
        {
            findings.Warn(ImportFindingCodes.RenamedSheet, new SourceRef(table.File, table.Name), table.Name, name);
        }

        return true;
    }

    private static bool IsOwn(string? name) => name is TemplateLayout.ReadMe or TemplateLayout.Identity or TemplateLayout.Lists;

    private static TemplateSheet? ByName(string? name)
    {
        var word = PrintedWord.Normalize(name);
        return word.Length == 0 ? null : First(sheet => PrintedWord.Normalize(TemplateLayout.NameOf(sheet)) == word);
    }

    private static TemplateSheet? ByTitle(SheetTable table) => TitleOf(table)?.Sheet;

    private static TemplateSheet? ByFileName(SheetTable table)
    {
        if (table.Name is not null)
        {
            return null;
        }

        // File names from a Mac hold å as a and a ring.
        var words = Letters().Matches(Path.GetFileNameWithoutExtension(table.File).Normalize(NormalizationForm.FormC)).Select(match => PrintedWord.Normalize(match.Value)).ToHashSet();
        return First(sheet => words.Contains(PrintedWord.Normalize(TemplateLayout.NameOf(sheet))));
    }

    private static TemplateSheet? ByHeadings(SheetTable table) => TemplateLayout.Sheets
        .Select(sheet => HeadingMap.Find(table, sheet))
        .Where(map => map is { IsComplete: true })
        .MaxBy(map => map!.Count)?.Sheet;

    /// <summary>The title over a table's headings, if it has one.</summary>
    public static TemplateTitle? TitleOf(SheetTable table) => table.Rows
        .Take(3)
        .Select(row => TemplateTitle.Parse(row.Cells[0].Text))
        .FirstOrDefault(title => title is not null);

    private static TemplateSheet? First(Func<TemplateSheet, bool> condition)
    {
        var sheet = TemplateLayout.Sheets.FirstOrDefault(condition);
        return sheet == default ? null : sheet;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
