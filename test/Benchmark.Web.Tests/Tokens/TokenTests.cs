using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Users;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Tokens;

[Collection(WebCollectionDefinition.Name)]
public sealed partial class TokenTests(WebFixture web)
{
    [Fact]
    public async Task The_right_secret_gives_a_token_of_the_own_kommun()
    {
        var client = await CreateClientAsync(web.Factory, WebFixture.Borås, canWrite: true);
        using var response = await AskAsync(web.Factory, client.Id, client.Secret);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var me = await MeAsync(web.Factory, await TokenOfAsync(response));
        me.GetProperty("municipalityName").GetString().ShouldBe("Borås");
        me.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()).ShouldBe(
            [BenchmarkPermissions.Reports.View, BenchmarkPermissions.Reports.Edit, BenchmarkPermissions.Reports.Submit]);
    }

    [Fact]
    public async Task A_reading_client_gets_no_writing_token()
    {
        var client = await CreateClientAsync(web.Factory, WebFixture.Borås, canWrite: false);
        using var asked = await AskAsync(web.Factory, client.Id, client.Secret, "reports.write");
        asked.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var given = await AskAsync(web.Factory, client.Id, client.Secret);
        var me = await MeAsync(web.Factory, await TokenOfAsync(given));
        me.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()).ShouldBe([BenchmarkPermissions.Reports.View]);
    }

    [Fact]
    public async Task A_wrong_secret_is_401()
    {
        var client = await CreateClientAsync(web.Factory, WebFixture.Borås, canWrite: true);
        using var response = await AskAsync(web.Factory, client.Id, "fel");
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_api_takes_neither_a_missing_token_nor_the_portals_cookie()
    {
        using var client = await web.SignedInAsync(WebFixture.Borås);
        (await client.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await MeAsync(web.Factory, "rubbish", HttpStatusCode.Unauthorized)).GetProperty("status").GetInt32().ShouldBe(401);
    }

    [Fact]
    public async Task Another_kommuns_administrator_neither_sees_nor_removes_the_client()
    {
        var client = await CreateClientAsync(web.Factory, WebFixture.Borås, canWrite: true);
        using var uppsala = await web.SignedInAsync(WebFixture.Uppsala);
        (await uppsala.ReadAsync("/administration/program")).ShouldNotContain(client.Id);
        (await uppsala.GetAsync(Renewal(client.RowId))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var action in new[] { $"/administration/program?handler=Delete&id={client.RowId}", Renewal(client.RowId) })
        {
            using var response = await uppsala.PostFormAsync("/administration/program", [], action);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, action);
        }
    }

    [Fact]
    public async Task A_secret_is_replaced_only_when_that_has_been_confirmed()
    {
        var client = await CreateClientAsync(web.Factory, WebFixture.Borås, canWrite: true);
        using var administrator = await web.SignedInAsync(WebFixture.Borås);
        (await administrator.ReadAsync("/administration/program")).ShouldContain($"href=\"{Renewal(client.RowId)}\"");
        using var atOnce = await administrator.PostFormAsync("/administration/program", [], $"/administration/program?handler=Renew&id={client.RowId}");
        (await administrator.ReadAsync(Renewal(client.RowId))).ShouldContain("<h1>Byta hemlighet för Ekonomisystemet?</h1>");
        using var unchanged = await AskAsync(web.Factory, client.Id, client.Secret);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var confirmed = await administrator.PostFormAsync(Renewal(client.RowId));
        var secret = Value(await TestBrowser.TextOfAsync(confirmed), "client-secret");
        using var old = await AskAsync(web.Factory, client.Id, client.Secret);
        old.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var renewed = await AskAsync(web.Factory, client.Id, secret);
        renewed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_removed_client_stops_at_once()
    {
        var client = await CreateClientAsync(web.Factory, WebFixture.Borås, canWrite: true);
        using var response = await AskAsync(web.Factory, client.Id, client.Secret);
        var token = await TokenOfAsync(response);
        using var administrator = await web.SignedInAsync(WebFixture.Borås);
        using var removed = await administrator.PostFormAsync("/administration/program", [], $"/administration/program?handler=Delete&id={client.RowId}");
        removed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await MeAsync(web.Factory, token, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Tokens_outlive_a_restart()
    {
        var settings = new Dictionary<string, string?> { ["Tokens:Issuer"] = "https://benchmark.example/" };
        await using var before = await BenchmarkWebFactory.StartAsync(settings);
        var tenantId = await before.CreateTenantAsync("1490", "Borås");
        await before.CreateUserAsync(WebFixture.Borås, tenantId, RoleNames.TenantAdministrator);
        var client = await CreateClientAsync(before, WebFixture.Borås, canWrite: true);
        using var response = await AskAsync(before, client.Id, client.Secret);
        var token = await TokenOfAsync(response);

        await using var after = await BenchmarkWebFactory.StartAsync(settings, database: before.Database);
        (await MeAsync(after, token)).GetProperty("municipalityCode").GetString().ShouldBe("1490");
    }

    [Fact]
    public async Task Guessing_secrets_is_slowed()
    {
        await using var factory = await BenchmarkWebFactory.StartAsync(new Dictionary<string, string?> { ["Tokens:RequestsPerMinute"] = "3" });
        var codes = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            using var response = await AskAsync(factory, "gissning", "fel");
            codes.Add(response.StatusCode);
        }

        codes[..3].ShouldAllBe(c => c == HttpStatusCode.Unauthorized);
        codes[3].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<(string Id, string Secret, string RowId)> CreateClientAsync(BenchmarkWebFactory factory, string administrator, bool canWrite)
    {
        using var client = factory.Open();
        using var signedIn = await client.SignInAsync(administrator);
        using var made = await client.PostFormAsync(
            "/administration/program",
            [new("DisplayName", "Ekonomisystemet"), new("CanWrite", canWrite ? "true" : "false")],
            "/administration/program?handler=Create");
        var page = await TestBrowser.TextOfAsync(made);
        var id = Value(page, "client-id");
        var row = page[page.IndexOf($"<code>{id}</code>", StringComparison.Ordinal)..];
        return (id, Value(page, "client-secret"), RowId().Match(row).Groups[1].Value);
    }

    private static string Renewal(string rowId) => $"/administration/program/{rowId}/ny-hemlighet";

    private static string Value(string page, string id) => Regex.Match(page, $"id=\"{id}\" value=\"([^\"]+)\"").Groups[1].Value;

    private static async Task<HttpResponseMessage> AskAsync(BenchmarkWebFactory factory, string id, string secret, string? scope = null)
    {
        using var http = new HttpClient { BaseAddress = factory.Address };
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = id, ["client_secret"] = secret };
        if (scope is not null)
        {
            form["scope"] = scope;
        }

        using var content = new FormUrlEncodedContent(form);
        return await http.PostAsync("/connect/token", content);
    }

    private static async Task<string> TokenOfAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;

    private static async Task<JsonElement> MeAsync(BenchmarkWebFactory factory, string token, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var http = new HttpClient { BaseAddress = factory.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.GetAsync("/api/v1/me");
        response.StatusCode.ShouldBe(expected);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    [GeneratedRegex("id=([0-9a-f-]{36})")]
    private static partial Regex RowId();
}
