using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

public sealed class ReportApiTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    [Fact]
    public async Task A_program_creates_hands_in_and_reads()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2018-T2");
        using var put = await ReportsFixture.PutAsync(http, report, """{"figures":[{"indicator":"EKB01","kind":"Outcome","period":"2018-T2","value":1312}]}""");
        put.StatusCode.ShouldBe(HttpStatusCode.OK, await put.Content.ReadAsStringAsync());

        using var get = await http.GetAsync(report);
        var body = await get.Content.ReadFromJsonAsync<JsonElement>();
        body.GetProperty("stage").GetString().ShouldBe("Draft");
        body.GetProperty("draft").GetProperty("figures")[0].GetProperty("value").GetDecimal().ShouldBe(1312);
        get.Headers.ETag!.Tag.ShouldBe($"\"{body.GetProperty("revision").GetInt32()}\"");

        using var submit = await http.PostAsync($"{report}/submit", null);
        submit.StatusCode.ShouldBe(HttpStatusCode.NoContent, await submit.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"figures":[{"indicator":"FINNSEJ","kind":"Outcome","period":"2017-T2","value":1}]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"figures":[{"indicator":"EKB04","kind":"Outcome","period":"2017-T2","value":140}]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":"Outcome","period":"2017-T2","value":1},{"indicator":"EKB01","kind":"Outcome","period":"2017-T2","value":2}]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"figures":[null],"goals":null,"assignments":[{"title":null}]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"assignments":[{"title":"A\u0000","sharedWith":["\u0000"],"printed":"Nja\u0000"}]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"municipalityCode":"0380","figures":[]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":"Nonsense"}]}""", HttpStatusCode.BadRequest)]
    [InlineData("inte json", HttpStatusCode.BadRequest)]
    public async Task Bad_drafts_change_nothing(string json, HttpStatusCode status)
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2017-T2");
        using var put = await ReportsFixture.PutAsync(http, report, json);
        put.StatusCode.ShouldBe(status, await put.Content.ReadAsStringAsync());
        var body = await (await http.GetAsync(report)).Content.ReadFromJsonAsync<JsonElement>();
        body.GetProperty("draft").GetProperty("figures").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_dry_run_and_a_stale_etag_change_nothing()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2016-T2");
        const string Json = """{"figures":[{"indicator":"EKB01","kind":"Outcome","period":"2016-T2","value":1312}]}""";
        using var dry = await ReportsFixture.PutAsync(http, $"{report}/draft?dryRun=true", Json, whole: true);
        (await dry.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("isApplied").GetBoolean().ShouldBeFalse();
        http.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "\"99\"");
        using var stale = await ReportsFixture.PutAsync(http, report, Json);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Files_are_handed_in_for_review()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2015-T2");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("Kod;Kön;Utfall\nEKB01;Totalt;12\n")), "files", "a.csv" } };
        using var response = await http.PostAsync($"{report}/files", form);
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("newRows").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Without_token_nothing_is_answered_and_unknown_ids_are_404()
    {
        using var nobody = new HttpClient { BaseAddress = fixture.Factory.Address };
        (await nobody.GetAsync("/api/v1/reports")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var http = await fixture.ProgramAsync();
        (await http.GetAsync($"/api/v1/reports/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var olle = await fixture.SignedInAsync(ReportsFixture.Stranger);
        var foreign = await fixture.CreateDraftAsync(http, "2014-T2");
        (await olle.GetAsync($"/rapporter/{foreign.Split('/')[^1]}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
