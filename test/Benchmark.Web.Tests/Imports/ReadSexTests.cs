using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>What a document says of women and men never passes for what it says of everyone.</summary>
public sealed class ReadSexTests(ReportsFixture reports) : IClassFixture<ReportsFixture>
{
    private const string Report = """
        Borås Stad

        Arbetslivsnämnden

        Tertial 2 2021

        Utfall januari–augusti 2021	Kvinnor	Män
        Antal personer i arbetsmarknadsinsatser	118	131
        Extratjänster	41	52
        """;

    [Fact]
    public async Task Columns_of_women_and_men_become_values_of_women_and_men()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2021, Report);
        (await visit.WordsAsync()).ShouldContain("0 av 4 värden är avgjorda");
        await visit.PostAsync("Certain");
        var review = await visit.PostAsync("HandIn");

        await visit.Draft.ApplyAsync(review);

        var content = await visit.Draft.ContentAsync();
        content.ShouldContain("Utfall · Kvinnor · T2 2021 · pers. 118");
        content.ShouldContain("Utfall · Män · T2 2021 · pers. 131");
    }
}
