using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Publishing;

public class SmallNumberRuleTests
{
    private static readonly Dictionary<string, decimal> NoSecrets = [];

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(4.5, true)]
    [InlineData(5, false)]
    public void A_count_of_one_to_four_is_hidden_and_zero_is_not(double value, bool isHidden) =>
        SmallNumberRule.Hide(Table(Cell("A", Sex.Total, (decimal)value))).Count.ShouldBe(isHidden ? 1 : 0);

    [Fact]
    public void A_small_number_of_men_takes_the_women_with_it_and_leaves_the_total() =>
        HiddenSexes(20, 17, 3).ShouldBe([Sex.Women, Sex.Men]);

    [Fact]
    public void A_small_total_with_no_women_keeps_the_zero() => HiddenSexes(3, 0, 3).ShouldBe([Sex.Total, Sex.Men]);

    [Fact]
    public void Large_numbers_are_all_shown() => HiddenSexes(20, 12, 8).ShouldBeEmpty();

    [Fact]
    public void A_small_number_that_only_follows_is_guarded_too() => HiddenSexes(20, 17, null).ShouldBe([Sex.Women]);

    [Fact]
    public void What_an_earlier_publication_shows_makes_the_total_go_instead()
    {
        var hidden = SmallNumberRule.Hide(Table(Cell("A", Sex.Total, 20), Cell("A", Sex.Women, 17, isShown: true), Cell("A", Sex.Men, 3)));

        hidden.Select(k => k.Sex).Order().ShouldBe([Sex.Total, Sex.Men]);
    }

    [Fact]
    public void Hidden_parts_of_a_total_beyond_whole_numbers_are_guarded_like_any_other() =>
        HiddenSexes(ReportConsts.MaxAmount, ReportConsts.MaxAmount - 3, 3).ShouldBe([Sex.Women, Sex.Men]);

    [Fact]
    public void Other_indicators_are_left_alone()
    {
        var about = new DisclosureCell(Key("A", Sex.Total), 3, Disclosure.None);

        SmallNumberRule.Hide(new DisclosureTable([about], [], [])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(17, 20, true)]
    [InlineData(3, 20, true)]
    [InlineData(0, 9, true)]
    [InlineData(0, 20, false)]
    [InlineData(10, 20, false)]
    [InlineData(20, 20, false)]
    public void A_share_is_hidden_by_numerator_remainder_or_base(int numerator, int denominator, bool isHidden)
    {
        var hidden = SmallNumberRule.Hide(Share(numerator, denominator));

        hidden.Contains(Key("Q", Sex.Total)).ShouldBe(isHidden);
        hidden.Contains(Key("N", Sex.Total)).ShouldBe(isHidden, "else anyone divides it again");
    }

    [Fact]
    public void An_amount_per_household_goes_when_the_number_of_households_does()
    {
        var quotient = new QuotientRelation(Key("Q", Sex.Total), new QuotientTerm(300_000, null), new QuotientTerm(3, Key("D", Sex.Total)), false);
        var table = new DisclosureTable([Cell("D", Sex.Total, 3), new(Key("Q", Sex.Total), 100_000, Disclosure.None)], [], [quotient]);

        SmallNumberRule.Hide(table).ShouldBe([Key("D", Sex.Total), Key("Q", Sex.Total)], ignoreOrder: true);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void Nobody_can_compute_a_hidden_number_of_a_sex_divided_table(bool total, bool women, bool men)
    {
        var attacker = new Attacker();
        for (var k = 0; k <= 40; k++)
        {
            for (var m = 0; m <= 40; m++)
            {
                var cells = new List<DisclosureCell>();
                AddIf(total, cells, Sex.Total, k + m);
                AddIf(women, cells, Sex.Women, k);
                AddIf(men, cells, Sex.Men, m);
                attacker.Consider(Table([.. cells]), SmallAmong(("T", k + m), ("K", k), ("M", m)), k <= 25 && m <= 25);
            }
        }

        attacker.ShouldNotFindAnything();
    }

    [Fact]
    public void Nobody_can_compute_a_hidden_share_or_what_it_is_made_of()
    {
        var attacker = new Attacker();
        for (var denominator = 1; denominator <= 60; denominator++)
        {
            for (var numerator = 0; numerator <= denominator; numerator++)
            {
                attacker.Consider(Share(numerator, denominator), SmallAmong(("rest", denominator - numerator)), denominator <= 40);
            }
        }

        attacker.ShouldNotFindAnything();
    }

    [Fact]
    public void Nobody_can_compute_a_hidden_number_where_a_share_stands_on_two_sex_divided_counts()
    {
        const int Edge = 15;
        var attacker = new Attacker();
        for (var (women, men) = (0, 0); women <= Edge; (women, men) = men == Edge ? (women + 1, 0) : (women, men + 1))
        {
            for (var (some, others) = (0, 0); some <= women; (some, others) = others == men ? (some + 1, 0) : (some, others + 1))
            {
                if (women + men > 0)
                {
                    var isInside = women <= Edge - 5 && men <= Edge - 5;
                    attacker.Consider(DividedShare(some, others, women, men), NoSecrets, isInside, [.. EmptyAmong(women, men)]);
                }
            }
        }

        attacker.ShouldNotFindAnything();
    }

    [Fact]
    public void A_total_of_several_parts_hides_enough_of_them()
    {
        var parts = new[] { "A", "B", "C", "D" }.Select(c => Key(c, Sex.Total)).ToList();
        var random = new Random(20261);
        for (var i = 0; i < 500; i++)
        {
            var values = parts.Select(_ => random.Next(0, 12)).ToList();
            var cells = parts.Select((p, n) => new DisclosureCell(p, values[n], Disclosure.PersonCount))
                .Append(Cell("S", Sex.Total, values.Sum())).ToList();

            var hidden = SmallNumberRule.Hide(new DisclosureTable(cells, [new SumRelation(Key("S", Sex.Total), parts)], []));

            cells.Where(c => SmallNumberRule.IsSmall(c.Value)).ShouldAllBe(c => hidden.Contains(c.Key));
            var hiddenParts = cells.Where(c => hidden.Contains(c.Key) && c.Key.IndicatorCode != "S").ToList();
            if (hidden.Count > 0 && !hidden.Contains(Key("S", Sex.Total)))
            {
                hiddenParts.Count.ShouldBeGreaterThan(1);
                hiddenParts.Sum(c => c.Value).ShouldBeGreaterThanOrEqualTo(SmallNumberRule.SmallestShown);
            }
        }
    }

    private static IEnumerable<Sex> HiddenSexes(decimal total, decimal women, decimal? men)
    {
        var cells = new List<DisclosureCell> { Cell("A", Sex.Total, total), Cell("A", Sex.Women, women) };
        AddIf(men is not null, cells, Sex.Men, men ?? 0);
        return SmallNumberRule.Hide(Table([.. cells])).Select(k => k.Sex).Order();
    }

    private static void AddIf(bool isGiven, List<DisclosureCell> cells, Sex sex, decimal value)
    {
        if (isGiven)
        {
            cells.Add(Cell("A", sex, value));
        }
    }

    private static Dictionary<string, decimal> SmallAmong(params (string Name, int Value)[] numbers) =>
        numbers.Where(n => SmallNumberRule.IsSmall(n.Value)).ToDictionary(n => n.Name, n => (decimal)n.Value);

    private static IEnumerable<FigureKey> EmptyAmong(int women, int men)
    {
        if (women == 0)
        {
            yield return Key("N", Sex.Women);
        }

        if (men == 0)
        {
            yield return Key("N", Sex.Men);
        }
    }

    private static DisclosureTable Table(params DisclosureCell[] cells) =>
        new(cells, [.. cells.Select(c => c.Key.IndicatorCode).Distinct().Select(SumOf)], []);

    private static DisclosureTable Share(int numerator, int denominator) => new(
        [Cell("N", Sex.Total, numerator), Cell("D", Sex.Total, denominator), ShareCell(numerator, denominator)], [], [ShareOf(numerator, denominator)]);

    private static DisclosureTable DividedShare(int some, int others, int women, int men) => new(
        [
            Cell("N", Sex.Total, some + others), Cell("N", Sex.Women, some), Cell("N", Sex.Men, others),
            Cell("D", Sex.Total, women + men), Cell("D", Sex.Women, women), Cell("D", Sex.Men, men),
            ShareCell(some + others, women + men),
        ],
        [SumOf("N"), SumOf("D")],
        [ShareOf(some + others, women + men)]);

    private static SumRelation SumOf(string code) => new(Key(code, Sex.Total), [Key(code, Sex.Women), Key(code, Sex.Men)]);

    private static QuotientRelation ShareOf(int numerator, int denominator) =>
        new(Key("Q", Sex.Total), new QuotientTerm(numerator, Key("N", Sex.Total)), new QuotientTerm(denominator, Key("D", Sex.Total)), true);

    private static DisclosureCell ShareCell(int numerator, int denominator) =>
        new(Key("Q", Sex.Total), 100m * numerator / denominator, Disclosure.PersonShare);

    private static DisclosureCell Cell(string code, Sex sex, decimal value, bool isShown = false) =>
        new(Key(code, sex), value, Disclosure.PersonCount, isShown);

    private static FigureKey Key(string code, Sex sex) => new(code, ValueKind.Outcome, ReportPeriod.T2(2020), sex);
}
