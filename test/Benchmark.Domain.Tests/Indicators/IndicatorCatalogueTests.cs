using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Indicators;

public class IndicatorCatalogueTests
{
    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Load();

    [Fact]
    public void There_are_at_least_seventy_indicators() => Catalogue.Indicators.Count.ShouldBeGreaterThanOrEqualTo(70);

    [Fact]
    public void Codes_are_unique()
    {
        Catalogue.Indicators.Select(i => (i.Code, i.Version)).ShouldBeUnique();
        Catalogue.Areas.Select(a => a.Code).ShouldBeUnique();
        Catalogue.FinanceItems.Select(i => i.Code).ShouldBeUnique();
        Catalogue.Units.Select(u => u.Code).ShouldBeUnique();
    }

    [Fact]
    public void A_Kolada_id_stands_at_one_indicator_and_counts_in_its_unit()
    {
        var known = Catalogue.Indicators.Where(i => i.KoladaId is not null).ToList();
        known.Select(i => i.KoladaId).ShouldBeUnique();

        // Kolada says its unit in the title, which is kept as a synonym.
        known.Where(i => i.Synonyms.Any(s => s.EndsWith(", tkr", StringComparison.Ordinal))).Select(i => (i.Code, i.Unit, i.KoladaFactor)).ShouldBe([("EKB05", "sek", 1000m)]);
        known.Where(i => i.Code != "EKB05").ShouldAllBe(i => i.KoladaFactor == null);
    }

    [Fact]
    public void Units_and_areas_exist()
    {
        var units = Catalogue.Units.Select(u => u.Code).ToHashSet();
        var areas = Catalogue.Areas.Select(a => a.Code).ToHashSet();

        Catalogue.Indicators.ShouldAllBe(i => units.Contains(i.Unit) && areas.Contains(i.Area));
        Catalogue.Areas.ShouldAllBe(a => a.Parent == null || areas.Contains(a.Parent));
    }

    [Fact]
    public void Every_definition_is_one_that_the_model_takes()
    {
        foreach (var (order, definition) in Catalogue.Indicators.Index())
        {
            var indicator = new Indicator(definition.Code);
            Should.NotThrow(() => indicator.Update(definition, order), definition.Code);
            definition.PeriodKinds.ShouldNotBeEmpty(definition.Code);
            (definition.Min > definition.Max).ShouldBeFalse(definition.Code);
        }
    }

    [Theory]
    [InlineData("COV01", "2018-T2", false)]
    [InlineData("COV01", "2019", false)]
    [InlineData("COV01", "2020-T1", true)]
    [InlineData("EKB30", "2024", true)]
    [InlineData("EKB30", "2025", false)]
    [InlineData("EKB01", "2018-T2", true)]
    [InlineData("EKB20", "2018-T2", false)]
    [InlineData("EKB20", "2018", true)]
    public void An_indicator_is_followed_up_when_it_is_defined_and_for_its_kinds_of_period(string code, string period, bool expected) =>
        Of(code).IsFollowedUp(ReportPeriod.Parse(period)).ShouldBe(expected);

    [Theory]
    [InlineData("EKB06")]
    [InlineData("FLY03")]
    public void What_is_counted_by_the_year_is_followed_up_at_its_end_only(string code) =>
        Of(code).PeriodKinds.ShouldBe([ReportPeriodKind.Year]);

    [Fact]
    public void The_share_of_a_status_is_named_by_the_status_it_counts()
    {
        var definition = Catalogue.Indicators.Single(i => i.Formula?.Numerator == "assignments:NotStarted");
        definition.NameSv.ShouldStartWith("Ej påbörjade");
        definition.DefinitionSv.ShouldContain("statusen ej påbörjad");
        definition.DefinitionSv.ShouldContain("borde ha påbörjats");
    }

    [Fact]
    public void Everything_has_its_words_in_Swedish_and_English()
    {
        Catalogue.Indicators.SelectMany(i => new[] { i.NameSv, i.NameEn, i.DefinitionSv, i.DefinitionEn }).ShouldAllBe(t => !string.IsNullOrWhiteSpace(t));
        Catalogue.Areas.SelectMany(a => new[] { a.NameSv, a.NameEn }).ShouldAllBe(t => !string.IsNullOrWhiteSpace(t));
        Catalogue.FinanceItems.SelectMany(i => new[] { i.NameSv, i.NameEn }).ShouldAllBe(t => !string.IsNullOrWhiteSpace(t));
        Catalogue.Units.SelectMany(u => new[] { u.NameSv, u.NameEn }).ShouldAllBe(t => !string.IsNullOrWhiteSpace(t));
    }

    [Fact]
    public void Formulas_speak_of_what_exists()
    {
        var given = Catalogue.Indicators.Where(i => i.Formula is null).Select(i => i.Code).ToHashSet();
        var areas = Catalogue.Areas.Select(a => a.Code).ToHashSet();
        var items = Catalogue.FinanceItems.Select(i => i.Code).ToHashSet();
        var derived = Catalogue.Indicators.Where(i => i.Formula is not null).ToList();
        derived.Count.ShouldBeGreaterThan(10);

        foreach (var indicator in derived)
        {
            foreach (var text in new[] { indicator.Formula!.Numerator, indicator.Formula.Denominator })
            {
                var isKnown = FormulaTerm.Parse(text) switch
                {
                    FormulaTerm.Finance finance => areas.Contains(finance.AreaCode) && items.Contains(finance.ItemCode),
                    FormulaTerm.IndicatorValue other => given.Contains(other.IndicatorCode),
                    _ => true,
                };
                isKnown.ShouldBeTrue($"{indicator.Code}: {text}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("finance:ekonomiskt-bistand")]
    [InlineData("assignments:Done")]
    [InlineData("assignments:7")]
    [InlineData("populations")]
    public void What_is_no_term_is_refused(string text) => Should.Throw<FormatException>(() => FormulaTerm.Parse(text));

    private static Indicator Of(string code)
    {
        var indicator = new Indicator(code);
        indicator.Update(Catalogue.Indicators.Single(i => i.Code == code), 0);
        return indicator;
    }

    [Fact]
    public void Background_indicators_exist_every_year_and_none_explains_itself()
    {
        var byCode = Catalogue.Indicators.ToDictionary(i => i.Code);
        var offered = Catalogue.Indicators.Where(i => i.Expected is not null).ToList();

        offered.Count.ShouldBeGreaterThanOrEqualTo(10);
        offered.SelectMany(i => i.Expected!.Predictors).Distinct().Order().ShouldBe(["ARB01", "BEF01", "BEF02", "BEF03", "BEF04"]);
        offered.SelectMany(i => i.Expected!.Predictors).ShouldAllBe(p => byCode[p].PeriodKinds.Contains(ReportPeriodKind.Year));

        // All ARB indicators count unemployed people in one way or other.
        offered.Where(i => i.Code.StartsWith("ARB", StringComparison.Ordinal)).ShouldAllBe(i => !i.Expected!.Predictors.Contains("ARB01"));
        var units = Catalogue.Units.Select(u => u.Code).ToHashSet();
        offered.Where(i => i.Expected!.Base is not null).ShouldAllBe(i => byCode.ContainsKey(i.Expected!.Base!) && units.Contains(i.Expected.Counted!));
        offered.ShouldAllBe(i => i.Unit == "percent" || i.Unit == "per-thousand");
    }

    [Theory]
    [InlineData("EKB23", "EKB23")]
    [InlineData("EKO23", "EKB01")]
    [InlineData("EKB05", "ARB01")]
    [InlineData("EKB23", "ARB01,ARB01")]
    [InlineData("EKB23", "ARB01,ARB02,ARB03,ARB04,ARB05,ARB06,ARB07")]
    [InlineData("EKB23", "")]
    public void A_declaration_that_cannot_be_kept_is_refused(string code, string predictors)
    {
        var definition = Catalogue.Indicators.Single(i => i.Code == code) with
        {
            Expected = new ExpectedDefinition(predictors.Split(',', StringSplitOptions.RemoveEmptyEntries), null, null),
        };

        Should.Throw<ArgumentException>(() => new Indicator(code).Update(definition, 1)).Message.ShouldStartWith(code);
    }

    [Fact]
    public void A_base_without_whom_it_counts_is_refused()
    {
        var definition = Catalogue.Indicators.Single(i => i.Code == "EKB23");

        Should.Throw<ArgumentException>(() => new Indicator("EKB23").Update(definition with { Expected = definition.Expected! with { Counted = null } }, 1));
    }
}
