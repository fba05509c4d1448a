using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Publishing;

/// <summary>
/// Breakdowns as the catalogue has them, laid out by the product and attacked by equations written here from the indicators'
/// definitions: kinds of employment, kinds of help, obstacles that make 100 percent, participants who left, women of all.
/// </summary>
public class CatalogueDisclosureTests
{
    private const int Cases = 1_500;

    private static readonly ReportPeriod Period = ReportPeriod.ForYear(2021);

    private static readonly Dictionary<string, Indicator> Indicators = IndicatorCatalogue.Load().Indicators.Select(Of).ToDictionary(i => i.Code);

    [Fact]
    public void Every_breakdown_names_indicators_that_are_there()
    {
        var all = Breakdowns.Shipped;
        all.Sums.SelectMany(s => s.Parts.Append(s.Total))
            .Concat(all.Shares.SelectMany(s => s.Parts.Append(s.Base)))
            .Concat(all.Women.SelectMany(w => new[] { w.Share, w.Count }))
            .Concat(all.PerHead.SelectMany(p => new[] { p.Amount, p.Count }))
            .ShouldAllBe(code => Indicators.ContainsKey(code));
        all.Shares.SelectMany(s => s.Parts).ShouldAllBe(code => Indicators[code].Disclosure == Disclosure.PersonShare && Indicators[code].UnitCode == "percent");
    }

    [Fact]
    public void Nobody_can_solve_for_a_hidden_number_or_share_of_a_breakdown()
    {
        var withHidden = 0;
        foreach (var (people, about) in Generate())
        {
            var hidden = Hide(people.Published);
            people.Small.Except(hidden).ShouldBeEmpty(about);
            people.Solve(hidden).Intersect(hidden).ShouldBeEmpty(about);
            withHidden += hidden.Count > 0 ? 1 : 0;
        }

        withHidden.ShouldBeGreaterThan(Cases / 4);
    }

    [Fact]
    public void Without_hiding_more_than_the_small_numbers_they_are_found() =>
        Generate().Count(g => g.People.Solve(g.People.Small).Intersect(g.People.Small).Any()).ShouldBeGreaterThan(Cases / 4, "else the attacker proves nothing");

    [Fact]
    public void An_amount_per_head_goes_with_the_number_it_is_divided_by()
    {
        var hidden = Hide(new Dictionary<FigureKey, decimal> { [Key("VUX03")] = 3, [Key("VUX04")] = 325_600, [Key("SFI01")] = 4_806, [Key("SFI02")] = 16_200 });

        hidden.ShouldBe([Key("VUX03"), Key("VUX04")], ignoreOrder: true);
    }

    [Theory]
    [InlineData(200, 2, true)]
    [InlineData(200, 3, false)]
    [InlineData(200, 98, true)]
    [InlineData(9, 60, true)]
    public void A_share_that_is_handed_in_is_judged_by_the_people_it_is_made_of(int answers, int percent, bool isHidden) =>
        Hide(new Dictionary<FigureKey, decimal> { [Key("EKB58")] = answers, [Key("EKB50")] = percent, [Key("EKB50", Sex.Women)] = 50 })
            .ShouldBe(isHidden ? [Key("EKB50"), Key("EKB50", Sex.Women)] : [], ignoreOrder: true);

    [Fact]
    public void What_Borås_printed_in_2018_can_not_be_taken_apart()
    {
        var kinds = new[] { 249, 157, 82, 48, 40, 35, 16, 9, 9 };
        var printed = kinds.Select((count, n) => (Key($"AMI{10 + n}"), (decimal)count)).Append((Key("AMI19"), 4m)).ToDictionary(c => c.Item1, c => c.Item2);
        printed[Key("AMI03")] = printed.Values.Sum();

        var hidden = Hide(printed);

        hidden.ShouldContain(Key("AMI19"));
        hidden.Count.ShouldBe(2, "the total less the other nine is the tenth");
    }

    private static IReadOnlySet<FigureKey> Hide(IReadOnlyDictionary<FigureKey, decimal> outcomes) => SmallNumberRule.Hide(
        DisclosureTableBuilder.Build(Indicators, outcomes, new Dictionary<FigureKey, decimal>(), new ReportFacts(Period, new Municipality("9901", "Provkommun", "99", "Provlän", "B3"), [], [], [])));

    private static IEnumerable<(GeneratedPeople People, string About)> Generate()
    {
        var random = new Random(20211231);
        return Enumerable.Range(0, Cases).Select(number =>
        {
            var people = new GeneratedPeople(random, Period);
            return (people, $"case {number}: {people}");
        });
    }

    private static Indicator Of(IndicatorDefinition definition)
    {
        var indicator = new Indicator(definition.Code);
        indicator.Update(definition, 0);
        return indicator;
    }

    private static FigureKey Key(string code, Sex sex = Sex.Total) => new(code, ValueKind.Outcome, Period, sex);
}
