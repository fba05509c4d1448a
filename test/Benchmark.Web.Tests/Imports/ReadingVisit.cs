using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A report document as its handläggare goes through it, over HTTP and without scripts.</summary>
public sealed partial class ReadingVisit(DraftVisit draft, string page) : IDisposable
{
    /// <summary>The draft it is handed in to.</summary>
    public DraftVisit Draft => draft;

    /// <summary>The review's address.</summary>
    public string Page => page;

    /// <summary>Makes a T2 report of the year, uploads the text to it and waits until it is read.</summary>
    public static async Task<ReadingVisit> CreateAsync(ReportsFixture reports, int year, string text)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var draft = await DraftVisit.CreateAsync(reports, await reports.SignedInAsync(ReportsFixture.Contributor), year.ToString(CultureInfo.InvariantCulture), "T2");
        return await UploadAsync(draft, text);
    }

    /// <summary>Uploads a text to a draft and waits until it is read.</summary>
    public static async Task<ReadingVisit> UploadAsync(DraftVisit draft, string text)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var token = Token().Match(await draft.Browser.Http.GetStringAsync(draft.Address)).Groups[1].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "document", "rapport.txt" } };
        using var response = await draft.Browser.Http.PostAsync($"{draft.Address}?handler=Document", form);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(response));
        var visit = new ReadingVisit(draft, response.Headers.Location!.ToString());
        for (var attempt = 0; (await visit.WordsAsync()).Contains("Dokumentet läses", StringComparison.Ordinal); attempt++)
        {
            attempt.ShouldBeLessThan(300, "The document wasn't read.");
            await Task.Delay(100);
        }

        return visit;
    }

    /// <summary>The review in words, with a query such as <c>koppla=1</c>.</summary>
    public Task<string> WordsAsync(string? query = null) => draft.WordsAsync(query is null ? page : $"{page}?{query}");

    /// <summary>Sends a form that is taken.</summary>
    /// <returns>Where it leads.</returns>
    public async Task<string> PostAsync(string handler, params (string Name, string Value)[] fields)
    {
        using var response = await SendAsync(handler, fields);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(response));
        return response.Headers.Location!.ToString();
    }

    /// <summary>Sends a form that is refused, and gives the page in words.</summary>
    public async Task<string> RefusedAsync(string handler, params (string Name, string Value)[] fields)
    {
        using var response = await SendAsync(handler, fields);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return DraftVisit.Words(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form.</summary>
    public Task<HttpResponseMessage> SendAsync(string handler, params (string Name, string Value)[] fields) =>
        draft.Browser.PostFormAsync(page, [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))], $"{page}?handler={handler}");

    /// <summary>Which of the printed rows matches nothing and has the name.</summary>
    public async Task<string> UnmatchedAsync(string name)
    {
        var html = WebUtility.HtmlDecode(await draft.Browser.Http.GetStringAsync(page));
        return Regex.Match(html, $"id=\"okand-([0-9]+)-n\"[^>]*><strong>{Regex.Escape(name)}</strong>").Groups[1].Value;
    }

    /// <summary>What the form by which a printed row is mapped says that the row is shown as.</summary>
    public async Task<string> RowsOfAsync(string row)
    {
        var html = await draft.Browser.Http.GetStringAsync($"{page}?koppla={row}");
        return Regex.Match(html, "id=\"koppla\".*?name=\"rows\" value=\"([^\"]*)\"", RegexOptions.Singleline).Groups[1].Value;
    }

    public void Dispose() => draft.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
