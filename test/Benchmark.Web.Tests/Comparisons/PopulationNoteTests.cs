using System.Net;
using Benchmark.Comparisons.Expected;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>Wherever figures per inhabitant stand, the day of the inhabitants is said.</summary>
public sealed class PopulationNoteTests(ExpectedSite site) : IClassFixture<ExpectedSite>
{
    [Theory]
    [InlineData("/jamfor/EKO23?period=2021", true)]
    [InlineData("/jamfor/EKB24?period=2021", false)]
    public async Task The_day_of_the_inhabitants_is_said(string address, bool said)
    {
        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync(address));

        page.Contains("Värdena är räknade med invånarna 31 december 2021", StringComparison.Ordinal).ShouldBe(said);
    }
}
