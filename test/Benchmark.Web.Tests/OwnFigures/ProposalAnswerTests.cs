using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Imports;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.OwnFigures;

/// <summary>What the host can't answer, and what it must have seen.</summary>
public sealed class ProposalAnswerTests(ReportsFixture reports) : IClassFixture<ReportsFixture>
{
    private const string Report = """
        Borås Stad

        Arbetslivsnämnden

        Tertial 2 {0}

        Verksamhetsmått	Utfall Aug {0}
        Antal hushåll med försörjningsstöd	692
        {1}
        """;

    [Theory]
    [InlineData(2016, "foo")]
    [InlineData(2017, "7")]
    [InlineData(2018, null)]
    public async Task What_is_no_answer_is_refused_in_words(int year, string? answer)
    {
        var name = $"Antal änder {year}";
        using var visit = await ProposedAsync(year, name, "12");
        using var host = await reports.SignedInAsync(ReportsFixture.Host);

        var refused = await AnswerAsync(host, name, answer, string.Empty, "Nej.", string.Empty);

        refused.ShouldContain("Välj vad det blir av förslaget.");
        (await visit.WordsAsync()).ShouldContain("Väntar på svar");
    }

    [Fact]
    public async Task An_answer_on_top_of_an_unseen_one_is_refused()
    {
        using var visit = await ProposedAsync(2019, "Antal lunnar", "12");
        using var host = await reports.SignedInAsync(ReportsFixture.Host);
        (await AnswerAsync(host, "Antal lunnar", "Declined", string.Empty, "Först.", string.Empty)).ShouldBeEmpty();

        (await AnswerAsync(host, "Antal lunnar", "WillBeAdded", string.Empty, "Sedan.", string.Empty)).ShouldContain("har redan svarat");

        (await visit.WordsAsync()).ShouldContain("Först.");
        var seen = Regex.Match(await SectionAsync(host, "Antal lunnar"), "name=\"seen\" value=\"([^\"]+)\"").Groups[1].Value;
        (await AnswerAsync(host, "Antal lunnar", "WillBeAdded", string.Empty, "Sedan.", WebUtility.HtmlDecode(seen))).ShouldBeEmpty();
        (await visit.WordsAsync()).ShouldContain("Sedan.");
    }

    [Fact]
    public async Task What_is_computed_is_nothing_to_be_the_same_as()
    {
        using var visit = await ProposedAsync(2020, "Andel nöjda lommar", "45 %");
        using var host = await reports.SignedInAsync(ReportsFixture.Host);

        (await AnswerAsync(host, "Andel nöjda lommar", "SameAs", "UPP01", string.Empty, string.Empty)).ShouldContain("räknas fram");

        (await visit.WordsAsync()).ShouldContain("Väntar på svar");
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_called_what_it_is()
    {
        using var visit = await ProposedAsync(2021, "Antal alkor", "12");
        using var host = await reports.SignedInAsync(ReportsFixture.Host);

        (await AnswerAsync(host, "Antal alkor", "Declined", string.Empty, new string('x', 1001), string.Empty)).ShouldContain("motiveringen", Case.Insensitive);
    }

    [Fact]
    public async Task One_name_in_two_units_is_two_proposals()
    {
        using var visit = await ProposedAsync(2022, "Bra skrakar", "45 %\nBra skrakar\t13 st");
        using var host = await reports.SignedInAsync(ReportsFixture.Host);

        var page = DraftVisit.Words(await host.ReadAsync("/administration/forslag"));

        page.ShouldContain("Bra skrakar %");
        page.ShouldContain("Bra skrakar antal");
    }

    private static async Task<string> AnswerAsync(TestBrowser host, string name, string? answer, string indicator, string reason, string seen)
    {
        var id = Regex.Match(await SectionAsync(host, name), "name=\"id\" value=\"([^\"]+)\"").Groups[1].Value;
        List<KeyValuePair<string, string>> fields = [new("id", id), new("indicator", indicator), new("reason", reason), new("seen", seen)];
        if (answer is not null)
        {
            fields.Add(new("answer", answer));
        }

        using var response = await host.PostFormAsync("/administration/forslag", fields, "/administration/forslag?handler=Answer");
        return response.StatusCode == HttpStatusCode.Redirect ? string.Empty : DraftVisit.Words(await response.Content.ReadAsStringAsync());
    }

    private static async Task<string> SectionAsync(TestBrowser host, string name) =>
        WebUtility.HtmlDecode(await host.ReadAsync("/administration/forslag")).Split("<section").Single(s => s.Contains($"<span lang=\"sv\">{name}</span>", StringComparison.Ordinal));

    // All that the document has of its own.
    private async Task<ReadingVisit> ProposedAsync(int year, string name, string value)
    {
        var text = Report.Replace("{0}", $"{year}", StringComparison.Ordinal).Replace("{1}", $"{name}\t{value}", StringComparison.Ordinal);
        var visit = await ReadingVisit.CreateAsync(reports, year, text);
        await visit.PostAsync("Keep");
        var row = await visit.UnmatchedAsync(name);
        foreach (var own in Regex.Matches(await visit.Draft.Browser.ReadAsync(visit.Page), "name=\"own\" value=\"([^\"]+)\"").Select(m => m.Groups[1].Value).Distinct())
        {
            await visit.PostAsync("Propose", ("row", row), ("own", own));
        }

        return visit;
    }
}
