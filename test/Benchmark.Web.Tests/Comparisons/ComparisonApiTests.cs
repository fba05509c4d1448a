using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public sealed class ComparisonApiTests(ComparisonSite site) : IClassFixture<ComparisonSite>
{
    [Fact]
    public async Task A_comparison_keeps_values_as_numbers_missing_signs_and_source_labels()
    {
        var answer = await GetAsync("/api/v1/comparisons/EKB20?period=2019&municipality=1490");
        var comparison = answer.GetProperty("comparison");
        var own = comparison.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("isOwn").GetBoolean());
        own.GetProperty("value").GetDecimal().ShouldBe(2.4m);
        own.GetProperty("rank").GetInt32().ShouldBe(5);
        own.GetProperty("band").GetString().ShouldBe("Middle");
        own.GetProperty("source").GetString().ShouldBe("Municipality");
        comparison.GetProperty("missing")[0].GetProperty("reason").GetString().ShouldBe("Suppressed");
        answer.GetProperty("signs").EnumerateArray().Select(s => s.GetProperty("sign").GetString()).ShouldBe(["-", ".", "..", string.Empty]);
        answer.GetProperty("statisticsSource").GetString().ShouldBe("Egen bearbetning");
    }

    [Fact]
    public async Task Indicators_say_which_periods_have_values()
    {
        var list = await GetAsync("/api/v1/indicators");
        var item = list.GetProperty("areas").EnumerateArray().SelectMany(a => a.GetProperty("indicators").EnumerateArray())
            .Single(i => i.GetProperty("indicator").GetProperty("code").GetString() == "EKB20");
        item.GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("code").GetString()).ShouldBe(["2019", "2018"]);
    }

    [Fact]
    public async Task A_profile_is_found_by_code_and_by_name()
    {
        var byCode = await GetAsync("/api/v1/municipalities/1490/profile?period=2019");
        var byName = await GetAsync("/api/v1/municipalities/boras/profile?period=2019");
        byCode.ToString().ShouldBe(byName.ToString());
        byCode.GetProperty("profile").GetProperty("areas").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("/api/v1/comparisons/NIX99", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/comparisons/EKB20?period=igår", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/comparisons/EKB20?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/comparisons/EKB20?sex=Other", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/municipalities/atlantis/profile", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem_with_words(string address, HttpStatusCode status)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
