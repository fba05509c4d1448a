using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Benchmark.Indicators;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Rows and amounts on the sheet with money that aren't as they should be.</summary>
public class BadFinanceTests
{
    [Fact]
    public void One_amount_in_kronor()
    {
        var result = Reading.ReadChanged(book => book.Set("Ekonomi", "E3", 41_000_500));

        var finding = result.Only(ImportFindingCodes.LooksLikeKronor);
        finding.ShouldStandAt("Ekonomi", 3, "E");
        (finding.Severity, finding.Data!["compared"]).ShouldBe((FindingSeverity.Warning, "40\u00A0000"));
        (finding.Data["kind"], finding.Data["period"]).ShouldBe(("Outcome", "2017-T2"));
    }

    [Fact]
    public void A_sheet_in_kronor_is_said_once()
    {
        var result = Reading.ReadChanged(book => book
            .Set("Ekonomi", "E3", 41_000_500).Set("Ekonomi", "F3", 61_000_000).Set("Ekonomi", "G3", 60_500_000)
            .Set("Ekonomi", "E4", 1_005_000).Set("Ekonomi", "E5", 39_995_500));

        result.Only(ImportFindingCodes.SheetLooksLikeKronor).Data!["count"].ShouldBe("5");
    }

    [Fact]
    public void A_row_without_an_earlier_amount_is_compared_with_its_budget() =>
        Reading.ReadChanged(book => book.Set("Ekonomi", "F6", 5_000).Set("Ekonomi", "E6", 3_200_000)).Only(ImportFindingCodes.LooksLikeKronor).ShouldStandAt("Ekonomi", 6, "E");

    [Theory]
    [InlineData("Utfall 2018-T2 (kr)", 41_000.5, 41_001)]
    [InlineData("Utfall 2018-T2 (mnkr)", 41.0005, 41_000_500)]
    [InlineData("Utfall", 41_000.5, 41_000_500)]
    public void The_heading_says_the_unit(string heading, double given, double kronor)
    {
        var result = Reading.ReadChanged(book => book.Set("Ekonomi", "E2", heading).Set("Ekonomi", "E3", given));

        result.Draft.FinanceLines[0].Amount.ShouldBe((decimal)kronor);
    }

    [Fact]
    public void Costs_with_minus_are_turned_and_said_once()
    {
        var result = Reading.ReadChanged(book => book
            .Set("Ekonomi", "E3", -41_000.5).Set("Ekonomi", "F3", -61_000).Set("Ekonomi", "G3", "\u221260 500").Set("Ekonomi", "E5", -39_995.5));

        var finding = result.Only(ImportFindingCodes.CostsAsNegative);
        (finding.Severity, finding.Data!["count"]).ShouldBe((FindingSeverity.Warning, "5"));
        result.Draft.FinanceLines.Where(line => line.Item != "income").ShouldAllBe(line => line.Amount > 0);
        result.Draft.FinanceLines.Single(line => line.Item == "income").Amount.ShouldBe(1_005_000);
        result.Draft.FinanceLines[0].Printed.ShouldBe("\u221241000,5");
    }

    [Fact]
    public void One_cost_with_another_sign_is_kept_as_it_stands()
    {
        var result = Reading.ReadChanged(book => book.Set("Ekonomi", "G3", -60_500));

        result.Draft.FinanceLines.Single(line => line.Kind == ValueKind.Forecast).Amount.ShouldBe(-60_500_000);
    }

    [Fact]
    public void Income_with_minus_is_turned()
    {
        var result = Reading.ReadChanged(book => book.Set("Ekonomi", "E4", -1_005));

        result.Only(ImportFindingCodes.IncomeAsNegative);
        result.Draft.FinanceLines.Single(line => line.Item == "income").Amount.ShouldBe(1_005_000);
    }

    [Fact]
    public void A_deficit_keeps_its_sign_where_costs_are_turned()
    {
        var result = Reading.ReadChanged(book => book
            .Set("Ekonomi", "E3", -41_000.5).Set("Ekonomi", "F3", -61_000).Set("Ekonomi", "G3", -60_500).Set("Ekonomi", "E5", -39_995.5)
            .Set("Ekonomi", "A7", "vuxenutbildning").Set("Ekonomi", "C7", "Resultat").Set("Ekonomi", "E7", -150)
            .Set("Ekonomi", "A8", "vuxenutbildning").Set("Ekonomi", "C8", "Kommunbidrag").Set("Ekonomi", "E8", 2_000));

        result.Only(ImportFindingCodes.CostsAsNegative);
        result.Draft.FinanceLines.Single(line => line.Item == "result").Amount.ShouldBe(-150_000);
        result.Draft.FinanceLines.Single(line => line.Item == "grant").Amount.ShouldBe(2_000_000);
    }

    [Fact]
    public void An_unknown_area_and_an_unknown_item_with_the_nearest()
    {
        var result = Reading.ReadChanged(book => book.Set("Ekonomi", "A3", "ekonomiskt-bistånd").Set("Ekonomi", "C4", "Intäkt"));

        result.ShouldHave(ImportFindingCodes.UnknownArea).Data!["nearest"].ShouldBe("ekonomiskt-bistand");
        result.ShouldHave(ImportFindingCodes.UnknownItem).Data!["nearest"].ShouldBe("Intäkter");
    }

    [Fact]
    public void A_row_twice() =>
        Reading.ReadChanged(book => book.Set("Ekonomi", "C5", "Intäkter")).ShouldHave(ImportFindingCodes.DuplicateRow).ShouldStandAt("Ekonomi", 5, "A");

    [Fact]
    public void A_missing_amount_is_not_zero()
    {
        var line = Reading.ReadChanged(book => book.Set("Ekonomi", "E6", "uppgift saknas")).Draft.FinanceLines.Single(line => line.Area == "vuxenutbildning");

        (line.Amount, line.Missing, line.Printed).ShouldBe((null, MissingReason.NotDelivered, "uppgift saknas"));
    }

    [Fact]
    public void An_amount_no_kommun_has() =>
        Reading.ReadChanged(book => book.Set("Ekonomi", "E6", 1e20)).Only(ImportFindingCodes.OutOfRange).Expected
            .ShouldBe("\u22121\u00A0000\u00A0000\u00A0000–1\u00A0000\u00A0000\u00A0000\u00A0tkr");
}
