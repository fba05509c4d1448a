using Benchmark.Indicators;
using Benchmark.Publishing;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Publishing;

/// <summary>No hidden number of women and men by parts can be computed from what is shown.</summary>
public class SexByBreakdownTests
{
    private const int Cases = 3_000;

    [Fact]
    public void Nobody_can_solve_for_a_hidden_number_of_sex_by_breakdown()
    {
        var withHidden = 0;
        foreach (var (table, about) in Generate())
        {
            var hidden = SmallNumberRule.Hide(table.Table);
            table.Table.Cells.Where(c => c.Value is > 0 and < 5).ShouldAllBe(c => hidden.Contains(c.Key), about);
            table.Solved(hidden).Intersect(table.Secrets(hidden)).ShouldBeEmpty(about);
            table.Pinned(hidden).Intersect(table.Secrets(hidden)).ShouldBeEmpty(about);
            withHidden += hidden.Count > 0 ? 1 : 0;
        }

        withHidden.ShouldBeInRange(Cases / 4, Cases - 1, "both tables with small numbers and tables without have been tried");
    }

    [Fact]
    public void Without_hiding_more_than_the_small_numbers_they_are_found()
    {
        var found = Generate().Count(g => g.Table.Solved(OnlySmall(g.Table)).Intersect(g.Table.Secrets(OnlySmall(g.Table))).Any());
        found.ShouldBeGreaterThan(Cases / 4, "else the attacker proves nothing");
    }

    [Fact]
    public void A_table_of_large_numbers_is_shown_whole()
    {
        foreach (var (table, about) in Generate().Where(g => g.Table.Table.Cells.All(c => c.Value is 0 or >= 5) && !g.Table.Secrets(new HashSet<FigureKey>()).Any()))
        {
            SmallNumberRule.Hide(table.Table).ShouldBeEmpty(about);
        }
    }

    private static HashSet<FigureKey> OnlySmall(SexByBreakdown table) => [.. table.Table.Cells.Where(c => SmallNumberRule.IsSmall(c.Value)).Select(c => c.Key)];

    private static IEnumerable<(SexByBreakdown Table, string About)> Generate()
    {
        var random = new Random(20200831);
        return Enumerable.Range(0, Cases).Select(number =>
        {
            var table = new SexByBreakdown(random);
            return (table, $"case {number}: {table}");
        });
    }
}
