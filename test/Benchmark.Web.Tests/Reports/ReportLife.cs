using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Shouldly;

namespace Benchmark.Web.Tests.Reports;

/// <summary>Takes a report from draft to published through the pages, as its two people do.</summary>
internal static partial class ReportLife
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Submits, approves, records the decision, publishes and waits; gives the board's address.</summary>
    public static async Task<string> PublishAsync(TestBrowser contributor, TestBrowser approver, string report, string paragraph)
    {
        await DoAsync(contributor, report, "Submit");
        await DoAsync(approver, report, "Approve");
        await DoAsync(approver, report, "Adopt", new("Date", "2018-09-25"), new("Paragraph", paragraph), new("RegistryNumber", "ALN 2018-00025"));
        await DoAsync(approver, report, "Publish");
        var deadline = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < deadline)
        {
            var board = Board().Match(await approver.Http.GetStringAsync(report));
            if (board.Success)
            {
                return board.Groups[1].Value;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{report} was not published.");
    }

    /// <summary>One button of the report's page.</summary>
    public static async Task<HttpResponseMessage> DoAsync(TestBrowser browser, string report, string button, params KeyValuePair<string, string>[] fields)
    {
        var answer = await browser.PostFormAsync(report, fields, $"{report}?handler={button}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{button}: {await TestBrowser.TextOfAsync(answer)}");
        return answer;
    }

    [GeneratedRegex("href=\"(/tavlor/[^\"]+)\"")]
    private static partial Regex Board();
}
