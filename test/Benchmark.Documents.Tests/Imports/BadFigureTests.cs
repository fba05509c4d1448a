using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Benchmark.Indicators;
using DocumentFormat.OpenXml.Spreadsheet;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Rows and values on the sheet with indicators that aren't as they should be.</summary>
public class BadFigureTests
{
    [Fact]
    public void A_row_twice()
    {
        var result = Reading.ReadChanged(book => book.Set("Nyckeltal", "A7", "n102").Set("Nyckeltal", "G7", 9));

        var finding = result.Only(ImportFindingCodes.DuplicateRow);
        finding.ShouldStandAt("Nyckeltal", 7, "A");
        finding.Data!["firstRow"].ShouldBe("6");
        Outcome(result).ShouldBe(7.5m);
    }

    [Fact]
    public void An_unknown_code_with_the_nearest_one()
    {
        var result = Reading.ReadChanged(book => book.Set("Nyckeltal", "A6", "N1O2").Set("Nyckeltal", "B6", "Sjuktal"));

        var finding = result.Only(ImportFindingCodes.UnknownIndicator);
        (finding.Found, finding.Data!["nearest"]).ShouldBe(("N1O2", "N102"));
    }

    [Fact]
    public void An_unknown_code_beside_a_known_name() =>
        Reading.ReadChanged(book => book.Set("Nyckeltal", "A6", "sjuk")).Only(ImportFindingCodes.UnknownIndicator).Data!["nearest"].ShouldBe("N102");

    [Fact]
    public void A_row_without_code() =>
        Reading.ReadChanged(book => book.Clear("Nyckeltal", "A6")).Only(ImportFindingCodes.MissingCode).ShouldStandAt("Nyckeltal", 6, "A");

    [Fact]
    public void Text_where_a_number_should_be()
    {
        var finding = Reading.ReadChanged(book => book.Set("Nyckeltal", "G6", "ungefär 7")).Only(ImportFindingCodes.NotANumber);

        finding.ShouldStandAt("Nyckeltal", 6, "G");
        (finding.Found, finding.Data!["indicator"], finding.Data["kind"], finding.Data["sex"]).ShouldBe(("ungefär 7", "N102", "Outcome", "Total"));
    }

    [Theory]
    [InlineData("7,5", 7.5)]
    [InlineData("7,5 %", 7.5)]
    [InlineData("\u22127,5", -7.5)]
    public void Numbers_written_as_text_are_numbers(string text, double expected) =>
        Outcome(Reading.ReadChanged(book => book.Set("Nyckeltal", "G6", text))).ShouldBe((decimal)expected);

    [Theory]
    [InlineData(140)]
    [InlineData(-1)]
    public void A_share_outside_its_limits(double value)
    {
        var finding = Reading.ReadChanged(book => book.Set("Nyckeltal", "G6", value)).Only(ImportFindingCodes.OutOfRange);

        (finding.Severity, finding.Expected).ShouldBe((FindingSeverity.Error, "0–100"));
    }

    [Fact]
    public void A_cell_formatted_as_percent_means_percent()
    {
        var result = Reading.ReadChanged(book => book.SetFormatted("Nyckeltal", "G6", 0.125, 10).Clear("Nyckeltal", "H6"));

        result.Findings.ShouldBeEmpty();
        Outcome(result).ShouldBe(12.5m);
    }

    [Fact]
    public void Shares_given_as_fractions_are_asked_about()
    {
        var result = Reading.ReadChanged(book => book.Set("Nyckeltal", "G6", 0.125).Set("Nyckeltal", "H6", 0.1));

        var finding = result.Only(ImportFindingCodes.PercentAsFraction);
        (finding.Severity, finding.Data!["count"]).ShouldBe((FindingSeverity.Warning, "2"));
    }

    [Fact]
    public void A_date_where_a_number_should_be() =>
        Reading.ReadChanged(book => book.SetFormatted("Nyckeltal", "G6", 43_343, 14)).Only(ImportFindingCodes.DateForNumber).Found.ShouldBe("2018-08-31");

    [Fact]
    public void A_formula_that_was_never_computed() =>
        Reading.ReadChanged(book => book.SetFormula("Nyckeltal", "G6", "1+1", null)).Only(ImportFindingCodes.FormulaWithoutValue).ShouldStandAt("Nyckeltal", 6, "G");

    [Fact]
    public void A_computed_formula_gives_its_value() =>
        Outcome(Reading.ReadChanged(book => book.SetFormula("Nyckeltal", "G6", "4+4", "8"))).ShouldBe(8);

    [Fact]
    public void An_error_of_the_program() =>
        Reading.ReadChanged(book => book.SetFormula("Nyckeltal", "G6", "1/0", "#DIV/0!", CellValues.Error)).Only(ImportFindingCodes.CellError).Found.ShouldBe("#DIV/0!");

    [Fact]
    public void True_is_no_number() =>
        Reading.ReadChanged(book => book.SetFormula("Nyckeltal", "G6", "TRUE()", "1", CellValues.Boolean)).Only(ImportFindingCodes.NotANumber).Found.ShouldBe("SANT");

    [Fact]
    public void A_computed_indicator_given_by_hand_is_left_out()
    {
        var result = Reading.ReadChanged(book => book.Set("Nyckeltal", "A7", "N103").Set("Nyckeltal", "G7", 9000));

        result.Only(ImportFindingCodes.DerivedIgnored).Severity.ShouldBe(FindingSeverity.Warning);
        result.Draft.Figures.ShouldNotContain(figure => figure.Indicator == "N103");
    }

    [Fact]
    public void A_yearly_indicator_in_a_tertial() =>
        Reading.ReadChanged(book => book.Set("Nyckeltal", "A7", "N104").Set("Nyckeltal", "G7", 9)).Only(ImportFindingCodes.PeriodKindNotAllowed).Found.ShouldBe("2018-T2");

    [Fact]
    public void Women_and_men_that_do_not_make_the_total()
    {
        var finding = Reading.ReadChanged(book => book.Set("Nyckeltal", "G5", 500)).Only(ImportFindingCodes.SexSum);

        finding.ShouldStandAt("Nyckeltal", 3, "G");
        (finding.Severity, finding.Expected).ShouldBe((FindingSeverity.Warning, "1200"));
    }

    [Fact]
    public void A_sex_that_is_none() =>
        Reading.ReadChanged(book => book.Set("Nyckeltal", "E5", "Barn")).ShouldHave(ImportFindingCodes.UnknownSex).ShouldStandAt("Nyckeltal", 5, "E");

    [Fact]
    public void A_sex_for_what_is_not_divided() =>
        Reading.ReadChanged(book => book.Set("Nyckeltal", "E6", "Kvinnor")).Only(ImportFindingCodes.NotSexDivided).Data!["indicator"].ShouldBe("N102");

    [Fact]
    public void A_comment_beside_no_value() =>
        Reading.ReadChanged(book => book.Set("Nyckeltal", "A7", "N105").Set("Nyckeltal", "K7", "Kommer sedan")).Only(ImportFindingCodes.CommentWithoutValue);

    [Fact]
    public void A_text_too_long_to_keep()
    {
        var result = Reading.ReadChanged(book => book.Set("Nyckeltal", "K3", new string('å', 4_001)));

        result.Only(ImportFindingCodes.TextTooLong).Data!["limit"].ShouldBe("4000");
        result.Draft.Figures[0].Comment!.Length.ShouldBe(4_000);
    }

    private static decimal? Outcome(ReadResult result) =>
        result.Draft.Figures.Single(figure => figure is { Indicator: "N102", Kind: ValueKind.Outcome }).Value;
}
