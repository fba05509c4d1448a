using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>Two tabs with the same form: each writes what was changed in it, and never what only stood there.</summary>
public sealed partial class TwoTabsTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const string First = "f:EKB01|Outcome|2018-T2|Total";
    private const string Second = "f:EKB03|Outcome|2018-T2|Total";

    [Fact]
    public async Task A_field_that_was_not_touched_keeps_what_the_other_tab_wrote()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var form = $"{await fixture.CreateReportAsync(anna, "2018", "T2")}/nyckeltal";
        var (one, two) = (await OpenAsync(anna, form), await OpenAsync(anna, form));

        await SaveAsync(anna, form, one, (First, "1 312"));
        await SaveAsync(anna, form, two, (Second, "87"));

        var now = await OpenAsync(anna, form);
        (now[First], now[Second]).ShouldBe(("1\u00A0312", "87"));
    }

    [Fact]
    public async Task A_field_changed_in_both_says_both_values_and_waits()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var form = $"{await fixture.CreateReportAsync(anna, "2017", "T2")}/nyckeltal";
        var (first, second) = (First.Replace("2018", "2017", StringComparison.Ordinal), Second.Replace("2018", "2017", StringComparison.Ordinal));
        var (one, two) = (await OpenAsync(anna, form), await OpenAsync(anna, form));
        await SaveAsync(anna, form, one, (first, "1 312"), (second, "87"));

        using var late = await anna.PostFormAsync(form, With(two, (first, "1 398")));
        late.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await TestBrowser.TextOfAsync(late);
        page.ShouldContain("Någon annan har ändrat samma fält som du");
        page.ShouldContain("Utfall T2 2017: nu står det 1\u00A0312 i rapporten. Du skrev 1\u00A0398.");
        var shown = FieldsOf(page);
        (shown[first], shown[second]).ShouldBe(("1 398", "87"));
        (await OpenAsync(anna, form))[first].ShouldBe("1\u00A0312");

        await SaveAsync(anna, form, shown);
        var now = await OpenAsync(anna, form);
        (now[first], now[second]).ShouldBe(("1\u00A0398", "87"));
    }

    [Fact]
    public async Task Status_and_comment_of_the_same_uppdrag_can_come_from_two_tabs()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2016", "T2");
        var form = $"{report}/uppdrag";
        using var added = await anna.PostFormAsync($"{report}/lagg-till/uppdrag", ("Title", "Fler jobb"), ("Status", "Started"));
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(added));
        var (one, two) = (await OpenAsync(anna, form), await OpenAsync(anna, form));
        var status = one.Keys.Single(k => k.StartsWith("f:a|", StringComparison.Ordinal) && k.EndsWith("|choice", StringComparison.Ordinal));
        var comment = status.Replace("|choice", "|comment", StringComparison.Ordinal);

        await SaveAsync(anna, form, one, (status, "Delayed"));
        await SaveAsync(anna, form, two, (comment, "Två av tre är klara"));

        var now = await OpenAsync(anna, form);
        (now[status], now[comment]).ShouldBe(("Delayed", "Två av tre är klara"));
    }

    private static async Task<Dictionary<string, string>> OpenAsync(TestBrowser browser, string form) => FieldsOf(await browser.ReadAsync(form));

    private static async Task SaveAsync(TestBrowser browser, string form, Dictionary<string, string> tab, params (string Field, string Value)[] changes)
    {
        using var saved = await browser.PostFormAsync(form, With(tab, changes));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(saved));
    }

    private static Dictionary<string, string> With(Dictionary<string, string> tab, params (string Field, string Value)[] changes)
    {
        var fields = new Dictionary<string, string>(tab);
        foreach (var (field, value) in changes)
        {
            fields[field] = value;
        }

        return fields;
    }

    /// <summary>What a browser would send of the page's form.</summary>
    private static Dictionary<string, string> FieldsOf(string page)
    {
        var fields = new Dictionary<string, string>();
        foreach (Match input in Input().Matches(page))
        {
            if (Name().Match(input.Value) is { Success: true } name && name.Groups[1].Value != "__RequestVerificationToken")
            {
                fields[name.Groups[1].Value] = Value().Match(input.Value).Groups[1].Value;
            }
        }

        foreach (Match select in Select().Matches(page))
        {
            fields[select.Groups[1].Value] = Selected().Match(select.Groups[2].Value).Groups[1].Value;
        }

        foreach (Match area in Area().Matches(page))
        {
            fields[area.Groups[1].Value] = area.Groups[2].Value;
        }

        return fields;
    }

    [GeneratedRegex("<input[^>]+>")]
    private static partial Regex Input();

    [GeneratedRegex("name=\"([^\"]+)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<select[^>]+name=\"(f:[^\"]+)\"[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option value=\"([^\"]*)\" selected")]
    private static partial Regex Selected();

    [GeneratedRegex("<textarea[^>]+name=\"(f:[^\"]+)\"[^>]*>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Area();
}
