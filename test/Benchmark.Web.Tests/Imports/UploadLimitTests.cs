using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Imports;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>Too large, too many: answered, and the draft stays. Alone, since it measures what the process allocates.</summary>
[Collection(AloneCollectionDefinition.Name)]
public sealed partial class UploadLimitTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const int Megabyte = 1024 * 1024;
    private const int TwoHundred = 200 * Megabyte;

    [Fact]
    public async Task Two_hundred_megabytes_are_refused_and_not_taken_into_memory()
    {
        using var draft = await DraftAsync("01");
        using var content = new EmptyFile(TwoHundred, saysItsLength: true, await TokenAsync(draft));
        var before = GC.GetTotalAllocatedBytes(precise: true);

        using var answer = await draft.Browser.Http.PostAsync($"{draft.Address}?handler=Upload", content);

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(TwoHundred / 4);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var page = await TestBrowser.TextOfAsync(answer);
        page.ShouldContain("Filen är för stor");
        page.ShouldContain("En fil får vara högst 25 MB");
        page.ShouldContain($"<a href=\"{draft.Address}\">Tillbaka till sidan du kom från</a>");
        (await draft.WordsAsync(draft.Address)).ShouldContain("Inga filer har laddats upp.");
    }

    [Fact]
    public async Task A_sender_that_hides_how_much_comes_is_cut_off()
    {
        using var draft = await DraftAsync("02");
        using var content = new EmptyFile(TwoHundred, saysItsLength: false, await TokenAsync(draft));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        try
        {
            using var answer = await draft.Browser.Http.PostAsync($"{draft.Address}?handler=Upload", content);
            ((int)answer.StatusCode).ShouldBeInRange(400, 499);
        }
        catch (HttpRequestException broken)
        {
            // The connection was closed while we were still sending.
            broken.InnerException.ShouldBeAssignableTo<IOException>();
        }

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(TwoHundred / 4);
        (await draft.WordsAsync(draft.Address)).ShouldContain("Inga filer har laddats upp.");
    }

    [Fact]
    public async Task A_file_over_its_limit_is_named_on_the_reports_page()
    {
        using var draft = await DraftAsync("03");
        using var answer = await ReportsFixture.UploadAsync(draft.Browser, draft.Address, "bilder.xlsx", new byte[ImportConsts.MaxFileSize + 1]);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(answer)).ShouldContain("Filen bilder.xlsx är för stor. En fil får vara högst 25 MB. Ta bort bilder och blad som inte behövs och ladda upp den igen.");
        (await draft.WordsAsync(draft.Address)).ShouldContain("Inga filer har laddats upp.");
    }

    [Fact]
    public async Task More_files_than_may_come_at_once()
    {
        using var draft = await DraftAsync("05");
        using var form = new MultipartFormDataContent { { new StringContent(await TokenAsync(draft)), "__RequestVerificationToken" } };
        for (var i = 0; i <= ImportConsts.MaxFilesPerUpload; i++)
        {
            form.Add(new ByteArrayContent("Kod;Utfall\n"u8.ToArray()), "files", $"blad{i}.csv");
        }

        using var answer = await draft.Browser.Http.PostAsync($"{draft.Address}?handler=Upload", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(answer)).ShouldContain("Det är fler än 10 filer. Ladda upp högst 10 på en gång.");
    }

    [Fact]
    public async Task No_file_at_all()
    {
        using var draft = await DraftAsync("06");
        using var answer = await draft.Browser.PostFormAsync(draft.Address, [], $"{draft.Address}?handler=Upload");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(answer)).ShouldContain("Välj en fil att ladda upp.");
    }

    [Fact]
    public async Task A_program_gets_problems_it_can_read()
    {
        using var draft = await DraftAsync("07");
        using var http = await ProgramAsync();
        var files = $"/api/v1/reports/{draft.Address.Split('/')[^1]}/files";

        (await ProblemAsync(http, files, new EmptyFile(TwoHundred, saysItsLength: true), HttpStatusCode.RequestEntityTooLarge)).ShouldContain("högst 25 MB");
        (await ProblemAsync(http, files, new EmptyFile(ImportConsts.MaxFileSize + 1, saysItsLength: true), HttpStatusCode.RequestEntityTooLarge)).ShouldContain("Filen stor.xlsx är för stor");
        using var nothing = new MultipartFormDataContent { { new StringContent("x"), "annat" } };
        (await ProblemAsync(http, files, nothing, HttpStatusCode.BadRequest)).ShouldContain("Ingen fil kom med");

        using var empty = new EmptyFile(0, saysItsLength: true);
        using var taken = await http.PostAsync(files, empty);
        taken.StatusCode.ShouldBe(HttpStatusCode.Created);
        var findings = (await taken.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("findings");
        findings[0].GetProperty("message").GetString().ShouldBe("Filen är tom. Kontrollera att du valde rätt fil och ladda upp den igen.");
    }

    private static async Task<string> ProblemAsync(HttpClient http, string address, HttpContent content, HttpStatusCode status)
    {
        using (content)
        {
            using var answer = await http.PostAsync(address, content);
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(status, text);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            return JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString()!;
        }
    }

    private async Task<DraftVisit> DraftAsync(string month) => await DraftVisit.CreateAsync(fixture, await fixture.SignedInAsync(ReportsFixture.Contributor), "2018", month);

    private async Task<HttpClient> ProgramAsync()
    {
        var http = new HttpClient { BaseAddress = fixture.Factory.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await fixture.TokenAsync());
        return http;
    }

    private static async Task<string> TokenAsync(DraftVisit draft) => TokenField().Match(await draft.Browser.Http.GetStringAsync(draft.Address)).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

/// <summary>Runs after all others, with nothing beside it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollectionDefinition
{
    public const string Name = "alone";
}
