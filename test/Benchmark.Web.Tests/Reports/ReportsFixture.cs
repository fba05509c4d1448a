using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Users;
using Benchmark.Web.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>One program with the catalogue, two kommuner with a nämnd each, and their people.</summary>
public sealed partial class ReportsFixture : IAsyncLifetime
{
    public const string Contributor = "anna@boras.example";
    public const string Approver = "per@boras.example";
    public const string Politician = "eva@boras.example";
    public const string Administrator = "adm@boras.example";
    public const string Stranger = "olle@uppsala.example";
    public const string Host = "host@host.example";

    public BenchmarkWebFactory Factory { get; private set; } = null!;

    /// <summary>The kommun of the handläggare, approver and administrator.</summary>
    public Guid TenantId { get; private set; }

    public Guid BoardId { get; private set; }

    /// <summary>The other kommun's board.</summary>
    public Guid StrangerBoardId { get; private set; }

    public async Task InitializeAsync()
    {
        Factory = await BenchmarkWebFactory.StartAsync();
        await SeedCatalogueAsync();
        var boras = await Factory.CreateTenantAsync("1490", "Borås");
        var uppsala = await Factory.CreateTenantAsync("0380", "Uppsala");
        await Factory.InAsync(null, async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            (await db.Municipalities.Include(m => m.Populations).SingleAsync(m => m.Code == "1490")).SetPopulation(new DateOnly(2018, 12, 31), 112_000);
            return await db.SaveChangesAsync();
        });
        TenantId = boras;
        BoardId = await CreateBoardAsync(boras);
        StrangerBoardId = await CreateBoardAsync(uppsala);
        await Factory.CreateUserAsync(Contributor, boras, RoleNames.Contributor);
        await Factory.CreateUserAsync(Approver, boras, RoleNames.Approver);
        await Factory.CreateUserAsync(Politician, boras, RoleNames.Politician);
        await Factory.CreateUserAsync(Administrator, boras, RoleNames.TenantAdministrator);
        await Factory.CreateUserAsync(Stranger, uppsala, RoleNames.Contributor);
        await Factory.CreateUserAsync(Host, null, RoleNames.SystemAdministrator);
    }

    public async Task DisposeAsync() => await Factory.DisposeAsync();

    public async Task<TestBrowser> SignedInAsync(string email)
    {
        var browser = Factory.Open();
        using var response = await browser.SignInAsync(email);
        return response.StatusCode == HttpStatusCode.Redirect ? browser : throw new InvalidOperationException($"{email} was not let in: {response.StatusCode}.");
    }

    /// <summary>The address of a new report.</summary>
    public Task<string> CreateReportAsync(TestBrowser browser, string year, string kind) => CreateReportAsync(browser, BoardId, year, kind);

    /// <summary>The address of a new report of a board.</summary>
    public static async Task<string> CreateReportAsync(TestBrowser browser, Guid boardId, string year, string kind)
    {
        using var response = await browser.PostFormAsync("/rapporter", ("BoardId", boardId.ToString()), ("Year", year), ("Kind", kind));
        return response.Headers.Location?.ToString() ?? throw new InvalidOperationException(await TestBrowser.TextOfAsync(response));
    }

    /// <summary>Uploads to a report; the answer is the way to the review, or the page with its error.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(TestBrowser browser, string report, string name, byte[] content)
    {
        var token = TokenField().Match(await browser.Http.GetStringAsync(report)).Groups[1].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(content), "files", name } };
        return await browser.Http.PostAsync($"{report}?handler=Upload", form);
    }

    /// <summary>A token for a program of the kommun that may write.</summary>
    public async Task<string> TokenAsync()
    {
        using var administrator = await SignedInAsync(Administrator);
        using var made = await administrator.PostFormAsync(
            "/administration/program",
            [new("DisplayName", "Ekonomisystemet"), new("CanWrite", "true")],
            "/administration/program?handler=Create");
        var page = await TestBrowser.TextOfAsync(made);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Shown(page, "client-id"),
            ["client_secret"] = Shown(page, "client-secret"),
        });
        using var http = new HttpClient { BaseAddress = Factory.Address };
        using var response = await http.PostAsync("/connect/token", form);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    /// <summary>A program of the kommun that may write.</summary>
    public async Task<HttpClient> ProgramAsync(string? language = null)
    {
        var http = new HttpClient { BaseAddress = Factory.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync());
        if (language is not null)
        {
            http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        }

        return http;
    }

    /// <summary>How many goals of that title the board has.</summary>
    public Task<int> CountGoalsAsync(string title) => Factory.InAsync(TenantId, services =>
        services.GetRequiredService<BenchmarkDbContext>().Goals.CountAsync(g => g.Title == title));

    /// <summary>The API's address of the draft for a period, made when there is none.</summary>
    public async Task<string> CreateDraftAsync(HttpClient http, string period)
    {
        using var made = await http.PostAsJsonAsync("/api/v1/reports", new { boardId = BoardId, periodCode = period });
        if (made.StatusCode == HttpStatusCode.Created)
        {
            return made.Headers.Location!.ToString();
        }

        // A theory's cases share their report: none of them changes it.
        made.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var list = await http.GetFromJsonAsync<JsonElement>("/api/v1/reports");
        return $"/api/v1/reports/{list.EnumerateArray().Single(r => r.GetProperty("periodCode").GetString() == period).GetProperty("id").GetString()}";
    }

    /// <summary>Hands in content to a draft.</summary>
    public static async Task<HttpResponseMessage> PutAsync(HttpClient http, string report, string json, bool whole = false)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await http.PutAsync(whole ? report : $"{report}/draft", content);
    }

    private static string Shown(string page, string id) => Regex.Match(page, $"id=\"{id}\" value=\"([^\"]+)\"").Groups[1].Value;

    private Task<int> SeedCatalogueAsync() => Factory.InAsync(null, async services =>
    {
        var db = services.GetRequiredService<BenchmarkDbContext>();
        var catalogue = IndicatorCatalogue.Load();
        db.AddRange(catalogue.Units.Select(u => new Unit(u.Code, u.SymbolSv, u.SymbolEn, u.NameSv, u.NameEn, u.IsMoney)));
        db.AddRange(catalogue.Areas.Select((a, i) => new ActivityArea(a.Code, a.NameSv, a.NameEn, a.Parent, a.AccountCodes, a.Synonyms, i)));
        db.AddRange(catalogue.FinanceItems.Select((f, i) => new FinanceItem(f.Code, f.NameSv, f.NameEn, f.Nature, f.Synonyms, i)));
        db.AddRange(catalogue.Indicators.Select((definition, i) =>
        {
            var indicator = new Indicator(definition.Code);
            indicator.Update(definition, i);
            return indicator;
        }));
        return await db.SaveChangesAsync();
    });

    private Task<Guid> CreateBoardAsync(Guid tenantId) => Factory.InAsync(tenantId, async services =>
    {
        var db = services.GetRequiredService<BenchmarkDbContext>();
        var board = new Board(tenantId, "Arbetslivsnämnden", "ALN", ["ekonomiskt-bistand", "arbetsmarknadsinsatser"]);
        db.Add(board);
        await db.SaveChangesAsync();
        return board.Id;
    });

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
