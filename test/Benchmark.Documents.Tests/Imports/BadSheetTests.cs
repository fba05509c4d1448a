using System.Text;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Templates;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Sheets, columns and templates that aren't as they should be.</summary>
public class BadSheetTests
{
    [Fact]
    public void A_missing_sheet()
    {
        var result = Reading.ReadChanged(book => book.Remove("Ekonomi"));

        result.Only(ImportFindingCodes.MissingSheet).Expected.ShouldBe("Ekonomi");
        result.Draft.Figures.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_renamed_sheet_is_known_by_its_title_and_read()
    {
        var result = Reading.ReadChanged(book => book.Rename("Ekonomi", "Budget och utfall"));

        result.Only(ImportFindingCodes.RenamedSheet).Found.ShouldBe("Budget och utfall");
        result.HasErrors.ShouldBeFalse();
        result.Draft.FinanceLines.Count.ShouldBe(6);
    }

    [Fact]
    public void A_renamed_sheet_that_cannot_be_known_is_suggested()
    {
        var result = Reading.ReadChanged(book => book.Rename("Ekonomi", "Ekonmi").Clear("Ekonmi", "A1").Set("Ekonmi", "A2", "x").Set("Ekonmi", "C2", "y"));

        var finding = result.Only(ImportFindingCodes.MissingSheet);
        finding.Data!["nearest"].ShouldBe("Ekonmi");
    }

    [Fact]
    public void A_missing_column_is_named_with_the_one_that_resembles_it()
    {
        var result = Reading.ReadChanged(book => book.Set("Nyckeltal", "G2", "Utfal 2018-T2"));

        var finding = result.Only(ImportFindingCodes.MissingColumn);
        (finding.Severity, finding.Expected, finding.Data!["nearest"]).ShouldBe((FindingSeverity.Error, "Utfall", "Utfal 2018-T2"));
        finding.ShouldStandAt("Nyckeltal", 2, "G");
    }

    [Fact]
    public void A_missing_key_column_stops_the_sheet_only()
    {
        var result = Reading.ReadChanged(book => book.Clear("Nyckeltal", "A2"));

        result.Only(ImportFindingCodes.MissingColumn).Expected.ShouldBe("Kod");
        result.Draft.Figures.ShouldBeEmpty();
        result.Draft.FinanceLines.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_sheet_without_headings() =>
        Reading.ReadChanged(book =>
        {
            foreach (var column in "ABCDEFG")
            {
                book.Clear("Handlingsplaner", $"{column}2");
            }
        }).Only(ImportFindingCodes.MissingHeadings);

    [Fact]
    public void A_doubled_column()
    {
        var result = Reading.ReadChanged(book => book.Set("Nyckeltal", "L2", "Utfall").Set("Nyckeltal", "L6", 99));

        result.Only(ImportFindingCodes.DuplicateColumn).ShouldStandAt("Nyckeltal", 2, "L");
        result.Draft.Figures.ShouldNotContain(figure => figure.Value == 99);
    }

    [Fact]
    public void The_same_part_in_two_csv_files()
    {
        var nyckeltal = OtherFormats.Csv(Sample.Filled())[0];

        new ReportFileReader().Read([nyckeltal, nyckeltal with { Name = "igen.csv" }], Sample.Context()).ShouldHave(ImportFindingCodes.DuplicateSheet);
    }

    [Fact]
    public void Csv_files_may_be_handed_in_without_the_others()
    {
        var result = new ReportFileReader().Read(OtherFormats.Csv(Sample.Filled())[..1], Sample.Context());

        result.HasErrors.ShouldBeFalse();
        result.Only(ImportFindingCodes.OnlyOneSheet).Found.ShouldBe("Nyckeltal");
        result.Findings.ShouldNotContain(finding => finding.Code == ImportFindingCodes.MissingSheet);
    }

    [Fact]
    public void Two_csv_files_name_both_in_one_line()
    {
        var result = new ReportFileReader().Read(OtherFormats.Csv(Sample.Filled())[..2], Sample.Context());

        result.Only(ImportFindingCodes.OnlySomeSheets).Found.ShouldBe("Nyckeltal, Ekonomi");
    }

    [Fact]
    public void A_removed_column_that_tells_rows_apart_is_said_once()
    {
        var result = Reading.ReadChanged(book =>
        {
            for (var row = 2; row <= book.LastRow("Nyckeltal"); row++)
            {
                book.Clear("Nyckeltal", $"E{row}");
            }
        });

        var finding = result.Only(ImportFindingCodes.ColumnTellsApart);
        finding.Severity.ShouldBe(FindingSeverity.Error);
        finding.Expected.ShouldBe("Kön");
        finding.Data!["count"].ShouldNotBe("0");
        result.Findings.ShouldNotContain(other => other.Code == ImportFindingCodes.DuplicateRow || other.Code == ImportFindingCodes.MissingColumn);
    }

    [Fact]
    public void A_template_of_another_kommun_is_not_read()
    {
        var file = Other(Sample.Template() with { MunicipalityCode = "0380", MunicipalityName = "Uppsala" });

        var result = Reading.Read(file);

        result.Only(ImportFindingCodes.OtherMunicipality).Found.ShouldBe("0380");
        (result.Draft.MunicipalityCode, result.Draft.Figures.Count).ShouldBe(("0380", 0));
    }

    [Fact]
    public void A_template_of_another_board_is_not_read() =>
        Reading.Read(Other(Sample.Template() with { BoardName = "Socialnämnden" })).Only(ImportFindingCodes.OtherBoard).Expected.ShouldBe(Sample.Board);

    [Fact]
    public void A_template_of_another_period_is_not_read()
    {
        var result = Reading.Read(Other(Sample.Template() with { Period = ReportPeriod.T1(2018) }));

        result.Only(ImportFindingCodes.OtherPeriod).Found.ShouldBe("2018-T1");
        result.Draft.Figures.ShouldBeEmpty();
    }

    [Fact]
    public void A_sheet_pasted_from_another_kommuns_template_is_seen() =>
        Reading.ReadChanged(book => book.Set("Mål", "A1", "Mål · 0380 Uppsala · Arbetslivsnämnden · 2018-T2 · mall 1"))
            .Only(ImportFindingCodes.OtherMunicipality).ShouldStandAt("Mål", 1, null!);

    [Fact]
    public void A_csv_of_another_period_is_not_read()
    {
        var csv = Encoding.UTF8.GetBytes("Nyckeltal · 1490 Borås · Arbetslivsnämnden · 2017-T2 · mall 1;;\nKod;Kön;Utfall 2017-T2\nN102;;7\n");

        Reading.Read(csv, "a.csv").Only(ImportFindingCodes.OtherPeriod);
    }

    [Fact]
    public void An_older_template_is_read_with_a_warning()
    {
        var result = Reading.Read(Other(Sample.Template() with { Version = 0 }));

        result.Only(ImportFindingCodes.OtherTemplateVersion).Severity.ShouldBe(FindingSeverity.Warning);
        result.Draft.Figures.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_heading_of_another_period_stops_its_column()
    {
        var result = Reading.ReadChanged(book => book.Set("Nyckeltal", "G2", "Utfall 2017-T2"));

        result.Only(ImportFindingCodes.OtherPeriod).ShouldStandAt("Nyckeltal", 2, "G");
        result.Draft.Figures.ShouldAllBe(figure => figure.Period == "2018");
    }

    [Fact]
    public void More_rows_than_a_sheet_may_have()
    {
        var lines = Enumerable.Range(0, ImportConsts.MaxRowsPerSheet + 5).Select(i => $"N102;{i}");
        var csv = Encoding.UTF8.GetBytes("Kod;Utfall\n" + string.Join('\n', lines));

        var result = Reading.Read(csv, "Nyckeltal.csv");

        result.ShouldHave(ImportFindingCodes.TooManyRows).Data!["limit"].ShouldBe("20000");
        result.Findings.Count.ShouldBe(ImportConsts.MaxFindings + 1);
        result.Findings[^1].Code.ShouldBe(ImportFindingCodes.TooManyFindings);
    }

    private static byte[] Other(ReportTemplate template) => Workbook.Edit(ReportTemplateWriter.Write(template), book =>
        book.Set("Nyckeltal", "G6", 7.5).Set("Uppdrag", "I3", "Färdig").Set("Uppdrag", "I4", "Färdig").Set("Handlingsplaner", "E3", "Färdig").Set("Handlingsplaner", "E4", "Färdig"));
}
