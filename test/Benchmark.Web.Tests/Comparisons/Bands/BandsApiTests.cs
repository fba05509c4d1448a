using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Bands;

public sealed class BandsApiTests(ComparisonSite site) : IClassFixture<ComparisonSite>
{
    [Fact]
    public async Task Everyone_s_place_is_the_one_that_the_comparison_gives()
    {
        var all = await site.Client.GetFromJsonAsync<JsonElement>("/api/v1/bands/2019?indicator=EKB20");
        all.GetProperty("statisticsSource").GetString().ShouldBe("Egen bearbetning");
        var own = all.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("municipality").GetString() == "1490");

        var comparison = (await site.Client.GetFromJsonAsync<JsonElement>("/api/v1/comparisons/EKB20?period=2019&municipality=1490")).GetProperty("comparison");
        var same = comparison.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("isOwn").GetBoolean());
        foreach (var name in new[] { "value", "rank", "tied", "percentBehind", "band", "source", "isPreliminary" })
        {
            own.GetProperty(name).ToString().ShouldBe(same.GetProperty(name).ToString(), name);
        }

        all.GetProperty("rows").GetArrayLength().ShouldBe(comparison.GetProperty("statistics").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/bands/2019?indicator=NIX99", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/bands/igår", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/bands/2099", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/bands/2019?colour=red", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_a_problem_with_words(string address, HttpStatusCode status)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }
}
