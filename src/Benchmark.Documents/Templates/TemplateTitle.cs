using System.Globalization;
using Benchmark.Documents.Imports;
using Benchmark.Imports;

namespace Benchmark.Documents.Templates;

/// <summary>
/// The text over each sheet's headings, <c>Nyckeltal · 1490 Borås · Arbetslivsnämnden · 2018-T2 · mall 1</c>.
/// It stays with the sheet when it is saved as CSV, where hidden sheets are lost.
/// </summary>
/// <param name="Sheet">Which part it stands over.</param>
/// <param name="MunicipalityCode">Four digits.</param>
/// <param name="Board">The board's name.</param>
/// <param name="Period">The period's code.</param>
/// <param name="Version">The template's version; null when it can't be read.</param>
public sealed record TemplateTitle(TemplateSheet Sheet, string MunicipalityCode, string Board, string Period, int? Version)
{
    private const string Separator = " · ";

    /// <summary>The text for a sheet.</summary>
    public static string Print(TemplateSheet sheet, ReportTemplate template) => string.Join(
        Separator,
        TemplateLayout.NameOf(sheet),
        $"{template.MunicipalityCode} {template.MunicipalityName}",
        template.BoardName,
        template.Period.Code,
        string.Create(CultureInfo.InvariantCulture, $"mall {template.Version}"));

    /// <summary>Reads such a text; null when it isn't one.</summary>
    public static TemplateTitle? Parse(string? text)
    {
        var parts = text?.Split('·', StringSplitOptions.TrimEntries);
        if (parts is not { Length: >= 4 })
        {
            return null;
        }

        var name = PrintedWord.Normalize(parts[0]);
        var sheet = TemplateLayout.Sheets.FirstOrDefault(candidate => PrintedWord.Normalize(TemplateLayout.NameOf(candidate)) == name);
        if (sheet == default)
        {
            return null;
        }

        var version = parts.Length > 4 ? parts[4].Split(' ')[^1] : null;
        return new TemplateTitle(
            sheet,
            parts[1].Split(' ')[0],
            parts[2],
            parts[3],
            int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);
    }
}
