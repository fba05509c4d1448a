using Benchmark.Documents.Imports;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Templates;

/// <summary>What a real spreadsheet program makes of the template, and what comes back from it.</summary>
public class LibreOfficeTests
{
    // Semicolon, quotes, UTF-8, cells as shown, every sheet in a file of its own.
    private const string CsvOfEverySheet = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true,false,false,false,-1";

    [SofficeFact]
    public void Its_ods_gives_the_same_draft()
    {
        using var soffice = new Soffice();
        var ods = soffice.Convert(Sample.Filled(), "rapport.xlsx", "ods").ShouldHaveSingleItem().Value;

        var result = Reading.Read(ods, "rapport.ods");

        result.Findings.ShouldBeEmpty();
        result.Draft.Content().ShouldBe(Reading.Read(Sample.Filled()).Draft.Content());
    }

    [SofficeFact]
    public void Its_own_xlsx_gives_the_same_draft()
    {
        using var soffice = new Soffice();
        var ods = soffice.Convert(Sample.Filled(), "rapport.xlsx", "ods").Values.Single();
        var xlsx = soffice.Convert(ods, "igen.ods", "xlsx").Values.Single();

        var result = Reading.Read(xlsx);

        result.Findings.ShouldBeEmpty();
        result.Draft.Content().ShouldBe(Reading.Read(Sample.Filled()).Draft.Content());
    }

    [SofficeFact]
    public void Its_csv_gives_the_same_values()
    {
        using var soffice = new Soffice();
        var files = soffice.Convert(Sample.Filled(), "rapport.xlsx", CsvOfEverySheet)
            .Where(file => !file.Key.Contains("Läs", StringComparison.Ordinal) && !file.Key.Contains("Mall", StringComparison.Ordinal) && !file.Key.Contains("Listor", StringComparison.Ordinal))
            .Select(file => new HandedInFile(file.Key, file.Value)).ToList();

        var result = new ReportFileReader().Read(files, Sample.Context());

        var expected = Reading.Read(Sample.Filled()).Draft;
        result.Findings.ShouldBeEmpty();
        WithoutPrinted(result.Draft).ShouldBe(WithoutPrinted(expected));
    }

    [SofficeFact]
    public void It_prints_the_template()
    {
        using var soffice = new Soffice();

        var pdf = soffice.Convert(Sample.Blank(), "mall.xlsx", "pdf").Values.Single();

        pdf[..5].ShouldBe("%PDF-"u8.ToArray());
    }

    // A program prints numbers as the cell's format says: 41 000,5 where the cell holds 41000.5.
    private static string WithoutPrinted(ReportDraft draft) => (draft with
    {
        Figures = [.. draft.Figures.Select(figure => figure with { Printed = null })],
        FinanceLines = [.. draft.FinanceLines.Select(line => line with { Printed = null })],
    }).Content();
}
