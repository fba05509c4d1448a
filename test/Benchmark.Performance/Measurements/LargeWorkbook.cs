using Benchmark.Documents.Templates;
using Benchmark.Reports;

namespace Benchmark.Performance.Measurements;

/// <summary>A filled-in template with as many rows as the requirement says, half uppdrag and half activities.</summary>
internal static class LargeWorkbook
{
    public const int Rows = 10_000;

    private const string Comment = "Arbetet går framåt tillsammans med skolan och näringslivet, och mer görs under hösten.";

    public static byte[] Write(string municipalityCode, string municipalityName, string boardName, ReportPeriod period) => ReportTemplateWriter.Write(new ReportTemplate
    {
        MunicipalityCode = municipalityCode,
        MunicipalityName = municipalityName,
        BoardName = boardName,
        Period = period,
        Assignments = [.. Enumerable.Range(1, Rows / 2).Select(i => new TemplateAssignment(FormattableString.Invariant($"{i}"), FormattableString.Invariant($"Uppdrag nummer {i} om att fler ska komma i arbete"))
        {
            GivenYear = 2024,
            Current = "Pågår",
            Comment = Comment,
        })],
        Activities = [.. Enumerable.Range(1, Rows / 2).Select(i => new TemplateActivity("Handlingsplan", i, FormattableString.Invariant($"Aktivitet nummer {i} i planen"))
        {
            Current = "Påbörjad",
            Comment = Comment,
        })],
    });
}
