using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.ReferenceValues;

[Collection(ReferenceCollectionDefinition.Name)]
public sealed class ReferenceApiTests(ReferenceSite site)
{
    [Fact]
    public async Task Anyone_reads_values_with_signs_and_source_and_every_revision()
    {
        using (var analyst = await site.SignedInAsync())
        {
            await site.FetchAsync(analyst);
        }

        var answer = await GetAsync("/api/v1/reference-values/ekb20?municipalities=boras,0380");
        answer.GetProperty("source").GetString().ShouldBe("Källa: Kolada");
        answer.GetProperty("statisticsSource").GetString().ShouldBe("Egen bearbetning");
        var values = answer.GetProperty("referenceValues");
        values.GetProperty("koladaId").GetString().ShouldBe("N31816");
        values.GetProperty("year").GetInt32().ShouldBe(2024);
        values.GetProperty("rows").GetArrayLength().ShouldBe(2);
        var women = values.GetProperty("rows")[0].GetProperty("values")[1];
        (women.GetProperty("sex").GetString(), women.GetProperty("missing").GetString(), women.TryGetProperty("value", out _)).ShouldBe(("Women", "Suppressed", false));
        (await GetAsync("/api/v1/reference-values/EKB20?year=2024")).GetProperty("referenceValues").GetProperty("rows").GetArrayLength().ShouldBe(5);

        var history = (await GetAsync("/api/v1/reference-values/EKB20/boras/revisions")).GetProperty("history").GetProperty("revisions");
        history.EnumerateArray().Select(r => (r.GetProperty("sex").GetString(), r.GetProperty("revision").GetInt32())).ShouldBe([("Total", 1), ("Women", 1)]);
    }

    [Theory]
    [InlineData("/api/v1/reference-values/NIX99", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/reference-values/EKB20?year=1999", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/reference-values/EKB20?year=igår", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/reference-values/EKB20?municipalities=atlantis", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/reference-values/EKB20?group=alla", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/reference-values/EKB20/atlantis/revisions", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem_with_words(string address, HttpStatusCode status)
    {
        using var anyone = site.Web.Open();
        using var response = await anyone.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_description_of_the_api_has_it_open_to_anyone()
    {
        var paths = (await GetAsync("/openapi/v1.json")).GetProperty("paths");
        foreach (var path in new[] { "/api/v1/reference-values/{indicator}", "/api/v1/reference-values/{indicator}/{municipality}/revisions" })
        {
            paths.GetProperty(path).GetProperty("get").TryGetProperty("security", out _).ShouldBeFalse(path);
        }
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        using var anyone = site.Web.Open();
        using var response = await anyone.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
