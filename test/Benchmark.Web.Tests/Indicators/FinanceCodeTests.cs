using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Benchmark.Indicators;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Indicators;

public sealed class FinanceCodeTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    [Fact]
    public async Task Anyone_finds_the_codes_of_areas_with_names_in_both_languages()
    {
        var areas = await GetAsync("/api/v1/areas");
        areas.Select(a => a.GetProperty("code").GetString()).ShouldBe(IndicatorCatalogue.Load().Areas.Select(a => a.Code));
        var benefit = areas.Single(a => a.GetProperty("code").GetString() == "forsorjningsstod");
        benefit.GetProperty("name").GetProperty("sv").GetString().ShouldBe("Försörjningsstöd");
        benefit.GetProperty("name").GetProperty("en").GetString().ShouldNotBeNullOrEmpty();
        benefit.GetProperty("parentCode").GetString().ShouldBe("ekonomiskt-bistand");
    }

    [Fact]
    public async Task Anyone_finds_the_codes_of_finance_items_with_their_nature()
    {
        var items = await GetAsync("/api/v1/finance-items");
        items.Select(i => i.GetProperty("code").GetString()).ShouldBe(IndicatorCatalogue.Load().FinanceItems.Select(i => i.Code));
        items.Single(i => i.GetProperty("code").GetString() == "net-cost").GetProperty("nature").GetString().ShouldBe("Net");
    }

    [Fact]
    public async Task Money_can_be_handed_in_with_every_code_that_is_listed()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2013-T2");
        var areas = await GetAsync("/api/v1/areas");
        var items = await GetAsync("/api/v1/finance-items");
        var lines = areas.Select(a => (Area: Code(a), Item: "cost")).Union(items.Select(i => (Area: "ekonomiskt-bistand", Item: Code(i))))
            .Select(l => new { area = l.Area, item = l.Item, kind = "Outcome", period = "2013-T2", amount = 1000 });
        using var put = await http.PutAsJsonAsync($"{report}/draft?dryRun=true", new { financeLines = lines });
        put.StatusCode.ShouldBe(HttpStatusCode.OK, await put.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/v1/areas?kod=sfi")]
    [InlineData("/api/v1/finance-items?kod=cost")]
    public async Task A_parameter_that_is_not_known_is_refused(string address)
    {
        using var anyone = fixture.Factory.Open();
        using var response = await anyone.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string Code(JsonElement entry) => entry.GetProperty("code").GetString()!;

    private async Task<List<JsonElement>> GetAsync(string address)
    {
        using var anyone = fixture.Factory.Open();
        return [.. (await anyone.Http.GetFromJsonAsync<JsonElement>(address)).EnumerateArray()];
    }
}
