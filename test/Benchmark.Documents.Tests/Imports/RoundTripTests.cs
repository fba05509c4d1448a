using System.Text;
using Benchmark.Assignments;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Indicators;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

public class RoundTripTests
{
    [Fact]
    public void A_filled_template_gives_its_draft_without_a_finding()
    {
        var result = Reading.Read(Sample.Filled());

        result.Findings.ShouldBeEmpty();
        (result.Draft.MunicipalityCode, result.Draft.BoardName, result.Draft.PeriodCode).ShouldBe(("1490", Sample.Board, "2018-T2"));
        result.Draft.Figures.Select(figure => (figure.Indicator, figure.Kind, figure.Period, figure.Sex, figure.Value, figure.Missing)).ShouldBe(
        [
            ("N101", ValueKind.Outcome, "2018-T2", Sex.Total, 1300m, null),
            ("N101", ValueKind.Outcome, "2018-T2", Sex.Women, 700m, null),
            ("N101", ValueKind.Outcome, "2018-T2", Sex.Men, 600m, null),
            ("N102", ValueKind.Outcome, "2018-T2", Sex.Total, 7.5m, null),
            ("N102", ValueKind.Target, "2018", Sex.Total, 6.5m, null),
            ("N102", ValueKind.Forecast, "2018", Sex.Total, null, MissingReason.NotDelivered),
        ]);
        result.Draft.FinanceLines.Select(line => (line.Area, line.Item, line.Kind, line.Period, line.Amount)).ShouldBe(
        [
            ("ekonomiskt-bistand", "cost", ValueKind.Outcome, "2018-T2", 41_000_500m),
            ("ekonomiskt-bistand", "cost", ValueKind.Budget, "2018", 61_000_000m),
            ("ekonomiskt-bistand", "cost", ValueKind.Forecast, "2018", 60_500_000m),
            ("ekonomiskt-bistand", "income", ValueKind.Outcome, "2018-T2", 1_005_000m),
            ("ekonomiskt-bistand", "net-cost", ValueKind.Outcome, "2018-T2", 39_995_500m),
            ("vuxenutbildning", "net-cost", ValueKind.Outcome, "2018-T2", -1_234_500m),
        ]);
    }

    [Fact]
    public void Goals_assignments_measures_and_activities_come_along()
    {
        var draft = Reading.Read(Sample.Filled()).Draft;

        draft.Goals.Select(goal => (goal.Kind, goal.Number, goal.Title, goal.Parent, goal.Qualifier, goal.Level)).ShouldBe(
        [
            (GoalKind.Strategic, "1", "Människor möts", null, null, GoalAssessmentLevel.Fully),
            (GoalKind.Board, "1.1", "Fler i arbete", "Människor möts", "Norr", GoalAssessmentLevel.Partly),
        ]);
        draft.Assignments.Select(item => (item.Number, item.Title, item.GivenYear, item.GivenBy, item.Status, item.Printed, item.ExpectedDone)).ShouldBe(
        [
            ("17", "Ta fram regler", 2017, "Kommunfullmäktige", AssignmentStatus.Completed, "Färdig", "2019"),
            (null, "Nytt uppdrag", null, null, AssignmentStatus.Waiting, "Väntar", null),
        ]);
        draft.Assignments[0].SharedWith.ShouldBe(["KS", "UBN"]);
        draft.Measures.ShouldHaveSingleItem().Status.ShouldBe(AssignmentStatus.Delayed);
        draft.Activities.Select(item => (item.Plan, item.Number, item.Status, item.ExpectedDone, item.Comment)).ShouldBe(
            [("Planen", 1, AssignmentStatus.Started, "2020", null), ("Planen", 2, AssignmentStatus.Stopped, null, "Inga pengar")]);
    }

    [Fact]
    public void Every_value_says_where_it_stood()
    {
        var draft = Reading.Read(Sample.Filled()).Draft;

        draft.Figures[3].Source.ShouldBe(new SourceRef("rapport.xlsx", "Nyckeltal", 6, "G"));
        draft.FinanceLines[0].Source.ShouldBe(new SourceRef("rapport.xlsx", "Ekonomi", 3, "E"));
        draft.Assignments[1].Source.ShouldBe(new SourceRef("rapport.xlsx", "Uppdrag", 5, "C"));
    }

    [Fact]
    public void Markup_and_formulas_in_a_comment_are_kept_as_text()
    {
        var draft = Reading.Read(Sample.Filled()).Draft;

        draft.Figures[0].Comment.ShouldBe("=HYPERLINK(\"x\") <b>fet</b>");
        draft.FinanceLines[0].Comment.ShouldBe("Enligt plan\noch lite till");
    }

    [Fact]
    public void An_untouched_template_holds_no_values()
    {
        var result = Reading.Read(Sample.Blank());

        result.Draft.Figures.ShouldBeEmpty();
        result.Draft.FinanceLines.ShouldBeEmpty();
        result.HasErrors.ShouldBeFalse();
        result.Findings.ShouldAllBe(finding => finding.Code == ImportFindingCodes.StatusMissing);
    }

    [Fact]
    public void Zero_is_a_value()
    {
        var draft = Reading.ReadChanged(book => book.Set("Nyckeltal", "G6", 0)).Draft;

        draft.Figures.Single(figure => figure is { Indicator: "N102", Kind: ValueKind.Outcome }).Value.ShouldBe(0);
    }

    [Fact]
    public void Ods_gives_the_same_draft()
    {
        var expected = Reading.Read(Sample.Filled()).Draft;

        var result = Reading.Read(OtherFormats.Ods(Sample.Filled()), "rapport.ods");

        result.Findings.ShouldBeEmpty();
        result.Draft.Content().ShouldBe(expected.Content());
    }

    [Theory]
    [InlineData(';', "utf-8")]
    [InlineData(',', "utf-8")]
    [InlineData('\t', "utf-16")]
    [InlineData(';', "utf-16BE")]
    [InlineData(';', "windows-1252")]
    public void Csv_files_give_the_same_draft(char separator, string encoding)
    {
        var page = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var filled = encoding == "windows-1252" ? Workbook.Edit(Sample.Filled(), book => book.Set("Ekonomi", "E6", "-1\u00A0234,5")) : Sample.Filled();
        var expected = Reading.Read(filled).Draft;

        var result = new ReportFileReader().Read(OtherFormats.Csv(filled, separator, page), Sample.Context());

        result.Findings.ShouldBeEmpty();
        result.Draft.Content().ShouldBe(expected.Content());
    }

    [Fact]
    public void A_csv_is_known_by_its_file_name_or_its_headings_too()
    {
        var byName = Encoding.UTF8.GetBytes("Kod;Kön;Utfall\nN102;;7,5\n");
        var byHeadings = Encoding.UTF8.GetBytes("Post;Kod;Utfall (kr)\nKostnader;vuxenutbildning;1500\n");

        var draft = new ReportFileReader().Read([new("Borås_nyckeltal 2018.csv", byName), new("x.csv", byHeadings)], Sample.Context()).Draft;

        draft.Figures.ShouldHaveSingleItem().Value.ShouldBe(7.5m);
        draft.FinanceLines.ShouldHaveSingleItem().Amount.ShouldBe(1_500);
    }

    [Fact]
    public async Task A_stream_is_read_like_its_bytes()
    {
        using var stream = new MemoryStream(Sample.Filled());

        var result = await new ReportFileReader().ReadAsync(stream, "rapport.xlsx", Sample.Context());

        result.Draft.Content().ShouldBe(Reading.Read(Sample.Filled()).Draft.Content());
    }

    [Fact]
    public void Hidden_rows_and_moved_columns_are_read()
    {
        var result = Reading.ReadChanged(book => book.HideRow("Nyckeltal", 6).Set("Nyckeltal", "L2", "utfall  2018-T2").Set("Nyckeltal", "L6", 8.5).Set("Nyckeltal", "G2", "Anteckning"));

        result.Draft.Figures.Where(figure => figure.Kind == ValueKind.Outcome).ShouldHaveSingleItem().Value.ShouldBe(8.5m);
    }
}
