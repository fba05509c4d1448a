using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A draft as its handläggare works on it, over HTTP.</summary>
public sealed partial class DraftVisit(TestBrowser browser, string address) : IDisposable
{
    public TestBrowser Browser => browser;

    /// <summary>The report's page.</summary>
    public string Address => address;

    public static async Task<DraftVisit> CreateAsync(ReportsFixture reports, TestBrowser browser, string year, string kind)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new DraftVisit(browser, await reports.CreateReportAsync(browser, year, kind));
    }

    public Task<byte[]> TemplateAsync() => browser.Http.GetByteArrayAsync($"{address}?handler=Template");

    /// <summary>Uploads by the form; gives the way to the review.</summary>
    public async Task<string> UploadAsync(string name, byte[] content)
    {
        using var response = await ReportsFixture.UploadAsync(browser, address, name, content);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(response));
        return response.Headers.Location!.ToString();
    }

    /// <summary>Takes what a review shows into the draft.</summary>
    public async Task ApplyAsync(string review)
    {
        var revision = Revision().Match(await browser.Http.GetStringAsync(review)).Groups[1].Value;
        using var applied = await browser.PostFormAsync(review, [new("revision", revision)], $"{review}?handler=Apply");
        applied.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(applied));
    }

    /// <summary>Uploads and takes in.</summary>
    public async Task TakeInAsync(string name, byte[] content) => await ApplyAsync(await UploadAsync(name, content));

    /// <summary>The words of a page: no markup, one space between them.</summary>
    public async Task<string> WordsAsync(string page)
    {
        using var response = await browser.GetAsync(page);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        return Words(await response.Content.ReadAsStringAsync());
    }

    /// <summary>All that the draft holds, in words.</summary>
    public Task<string> ContentAsync() => WordsAsync($"{address}/innehall");

    public static string Words(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ");

    public void Dispose() => browser.Dispose();

    [GeneratedRegex("name=\"revision\" value=\"([0-9]+)\"")]
    private static partial Regex Revision();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[\\s\u00A0\u202F]+")]
    private static partial Regex Space();
}
