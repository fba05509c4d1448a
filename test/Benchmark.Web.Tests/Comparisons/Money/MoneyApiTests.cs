using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Money;

public sealed class MoneyApiTests(MoneySite site) : IClassFixture<MoneySite>
{
    [Fact]
    public async Task A_kommun_s_amounts_are_kronor_with_reasons_sources_and_notes()
    {
        var answer = await GetAsync("/api/v1/municipalities/1490/money?period=2020-T2");
        var areas = answer.GetProperty("money").GetProperty("areas").EnumerateArray()
            .ToDictionary(a => a.GetProperty("area").GetProperty("code").GetString()!, a => a.GetProperty("amounts"));
        areas["forsorjningsstod"].GetProperty("variance").GetDecimal().ShouldBe(-1_576_000);
        areas["arbetsmarknadsinsatser"].GetProperty("netCost").GetProperty("source").GetString().ShouldBe("OwnProcessing");
        areas["feriearbeten"].GetProperty("netCost").GetProperty("missing").GetString().ShouldBe("NotDelivered");
        answer.GetProperty("statisticsSource").GetString().ShouldBe("Egen bearbetning");
        answer.GetProperty("notes").EnumerateArray().Select(n => n.GetString()).ShouldContain(n => n!.Contains("läggs aldrig ihop"));
    }

    [Fact]
    public async Task An_area_is_answered_from_the_highest_by_either_measure()
    {
        var answer = (await GetAsync("/api/v1/money/areas/forsorjningsstod?municipality=boras")).GetProperty("money");
        answer.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("value").GetDecimal()).ShouldBe([400, 392.43m, 300, 200, 100]);
        var household = (await GetAsync("/api/v1/money/areas/forsorjningsstod?measure=Household")).GetProperty("money");
        household.GetProperty("households").GetProperty("code").GetString().ShouldBe("EKB01");
        household.GetProperty("rows").GetArrayLength().ShouldBe(1);
        (await GetAsync("/api/v1/money/areas")).GetProperty("areas").EnumerateArray()
            .Select(a => a.GetProperty("area").GetProperty("code").GetString()).ShouldBe(["forsorjningsstod", "arbetsmarknadsinsatser"]);
    }

    [Theory]
    [InlineData("/api/v1/money/areas/trolleri", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/money/areas/namnden-totalt", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/money/areas/forsorjningsstod?measure=Person", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/money/areas/forsorjningsstod?matt=hushall", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/money/areas?period=2020", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/municipalities/atlantis/money", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/municipalities/1490/money?period=2090", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_a_problem_with_words(string address, HttpStatusCode status)
    {
        using var reader = site.Open();
        using var response = await reader.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        using var reader = site.Open();
        using var response = await reader.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
