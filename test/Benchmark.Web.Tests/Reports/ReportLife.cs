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
        await SubmitAsync(contributor, report);
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

    /// <summary>Hands the report over, and lets stand what nobody has answered.</summary>
    public static async Task SubmitAsync(TestBrowser contributor, string report)
    {
        using var asked = await DoAsync(contributor, report, "Submit");
        var confirm = asked.Headers.Location!.ToString();
        if (confirm.EndsWith("/skicka-in", StringComparison.Ordinal))
        {
            var reasons = Reason().Matches(await contributor.Http.GetStringAsync(confirm)).Select(m => KeyValuePair.Create(m.Groups[1].Value, "Det stämmer"));
            using var submitted = await contributor.PostFormAsync(confirm, [.. reasons], confirm);
            submitted.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(submitted));
        }
    }

    /// <summary>The revision that a form of the report was read at.</summary>
    public static string RevisionOf(string page) => Revision().Match(page).Groups[1].Value;

    /// <summary>One button of the report's page.</summary>
    public static async Task<HttpResponseMessage> DoAsync(TestBrowser browser, string report, string button, params KeyValuePair<string, string>[] fields)
    {
        var answer = await browser.PostFormAsync(report, fields, $"{report}?handler={button}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{button}: {await TestBrowser.TextOfAsync(answer)}");
        return answer;
    }

    [GeneratedRegex("name=\"(Reasons\\[[^\"]+\\])\"")]
    private static partial Regex Reason();

    [GeneratedRegex("name=\"revision\" value=\"([0-9]+)\"")]
    private static partial Regex Revision();

    [GeneratedRegex("href=\"(/tavlor/[^\"]+)\"")]
    private static partial Regex Board();
}
