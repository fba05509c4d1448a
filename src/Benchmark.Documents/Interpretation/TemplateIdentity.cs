using System.Globalization;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Templates;
using Benchmark.Imports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Whose template it is, as the hidden sheet and the titles say.</summary>
/// <param name="MunicipalityCode">Four digits, when said.</param>
/// <param name="Board">The board, when said.</param>
/// <param name="Period">The period's code, when said.</param>
internal sealed record TemplateIdentity(string? MunicipalityCode, string? Board, string? Period)
{
    public const string MunicipalityCodeKey = "kommunkod";
    public const string BoardKey = "nämnd";
    public const string PeriodKey = "period";
    public const string VersionKey = "mallversion";
    public const string TemplateIdKey = "mall-id";

    private string? Version { get; init; }

    private SourceRef? Source { get; init; }

    /// <summary>What the file says of itself.</summary>
    public static TemplateIdentity Of(IReadOnlyList<SheetTable> tables) => All(tables).FirstOrDefault() ?? new TemplateIdentity(null, null, null);

    /// <summary>Compares every mark in the file with the report; false when the file belongs to another one and mustn't be read.</summary>
    public static bool Check(IReadOnlyList<SheetTable> tables, ReadContext context, FindingList findings)
    {
        var said = new HashSet<(string, string)>();
        var version = TemplateLayout.Version.ToString(CultureInfo.InvariantCulture);
        foreach (var identity in All(tables))
        {
            Compare(ImportFindingCodes.OtherMunicipality, identity.MunicipalityCode, context.MunicipalityCode, $"{context.MunicipalityCode} {context.MunicipalityName}", identity.Source);
            Compare(ImportFindingCodes.OtherBoard, identity.Board, context.BoardName, context.BoardName, identity.Source);
            Compare(ImportFindingCodes.OtherPeriod, identity.Period, context.Period.Code, context.Period.Code, identity.Source);
            if (!string.IsNullOrEmpty(identity.Version) && identity.Version != version && said.Add((ImportFindingCodes.OtherTemplateVersion, identity.Version)))
            {
                findings.Warn(ImportFindingCodes.OtherTemplateVersion, identity.Source, identity.Version, version);
            }
        }

        return said.All(mark => mark.Item1 == ImportFindingCodes.OtherTemplateVersion);

        void Compare(string code, string? found, string wanted, string expected, SourceRef? source)
        {
            if (!string.IsNullOrEmpty(found) && PrintedWord.Normalize(found) != PrintedWord.Normalize(wanted) && said.Add((code, PrintedWord.Normalize(found))))
            {
                findings.Error(code, source, found, expected);
            }
        }
    }

    private static IEnumerable<TemplateIdentity> All(IReadOnlyList<SheetTable> tables)
    {
        foreach (var table in tables.Where(table => table.Name == TemplateLayout.Identity))
        {
            var marks = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var row in table.Rows.Where(row => row.Cells.Count >= 2))
            {
                marks.TryAdd(row.Cells[0].Text, row.Cells[1].Text);
            }

            yield return new TemplateIdentity(marks.GetValueOrDefault(MunicipalityCodeKey), marks.GetValueOrDefault(BoardKey), marks.GetValueOrDefault(PeriodKey))
            {
                Version = marks.GetValueOrDefault(VersionKey),
                Source = new SourceRef(table.File, table.Name),
            };
        }

        foreach (var table in tables)
        {
            if (SheetFinder.TitleOf(table) is { } title)
            {
                yield return new TemplateIdentity(title.MunicipalityCode, title.Board, title.Period)
                {
                    Version = title.Version?.ToString(CultureInfo.InvariantCulture),
                    Source = new SourceRef(table.File, table.Name, TemplateLayout.TitleRow),
                };
            }
        }
    }
}
