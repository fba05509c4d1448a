using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Imports;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.OwnFigures;

/// <summary>What no indicator holds is kept as the kommun's own, proposed to the host, and answered.</summary>
public sealed class OwnFigureTests(ReportsFixture reports) : IClassFixture<ReportsFixture>
{
    private const string Report = """
        {0}

        Arbetslivsnämnden

        Tertial 2 {1}

        Verksamhetsmått	Utfall Aug {1}	Prognos {1}
        Antal hushåll med försörjningsstöd	692	700
        Antal {2} på taket	12	14
        """;

    [Fact]
    public async Task An_own_figure_stays_with_the_report_and_can_be_taken_back()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2016, Text("Borås Stad", 2016, "måsar"));
        var row = await visit.UnmatchedAsync("Antal måsar på taket");

        (await visit.PostAsync("Keep", ("row", row))).ShouldEndWith($"#okand-{row}");

        (await visit.WordsAsync()).ShouldContain("Kommunens egen uppgift anna");
        (await visit.Draft.WordsAsync(visit.Draft.Address)).ShouldContain("Kommunens egna uppgifter (1)");
        var own = await visit.Draft.WordsAsync($"{visit.Draft.Address}/egna");
        own.ShouldContain("Antal måsar på taket antal");
        own.ShouldContain("Utfall Aug 2016 12");
        own.ShouldContain("Prognos 2016 14");
        own.ShouldContain("rapport.txt, rad 9");
        (await visit.Draft.ContentAsync()).ShouldNotContain("måsar");

        await visit.PostAsync("Keep", ("row", row));
        (await visit.Draft.WordsAsync(visit.Draft.Address)).ShouldContain("Kommunens egna uppgifter (1)");
        await visit.PostAsync("Forget", ("row", row), ("own", await OwnAsync(visit)));
        (await visit.WordsAsync()).ShouldNotContain("Kommunens egen uppgift anna");
    }

    [Fact]
    public async Task A_proposal_reaches_the_host_and_its_answer_the_kommun()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2017, Text("Borås Stad", 2017, "trutar"));
        var row = await visit.UnmatchedAsync("Antal trutar på taket");
        await visit.PostAsync("Keep", ("row", row));
        await visit.PostAsync("Propose", ("row", row), ("own", await OwnAsync(visit)));
        (await visit.WordsAsync()).ShouldContain("Väntar på svar");
        (await visit.WordsAsync()).ShouldContain("Inga värden ur dokumentet och inte ditt namn.");
        using var olle = await StrangerAsync(2017, "trutar");
        await olle.PostAsync("Keep", ("row", await olle.UnmatchedAsync("Antal trutar på taket")));
        await olle.PostAsync("Propose", ("row", "1"), ("own", await OwnAsync(olle)));
        using var host = await reports.SignedInAsync(ReportsFixture.Host);

        var page = DraftVisit.Words(await host.ReadAsync("/administration/forslag"));
        page.ShouldContain("Antal trutar på taket antal");
        page.ShouldContain("2 kommuner använder namnet");
        page.ShouldContain("Borås");
        page.ShouldContain("Uppsala");
        page.ShouldNotContain("2017: 12");
        page.ShouldNotContain("Prognos 2017");
        Regex.IsMatch(page, @"\b(anna|olle)\b", RegexOptions.IgnoreCase).ShouldBeFalse("The host is told who proposes.");

        var id = Regex.Match(await host.ReadAsync("/administration/forslag"), "id=\"forslag-([0-9a-f-]+)\" aria-labelledby=\"[^\"]+\">\\s*<h2 id=\"[^\"]+\"><span lang=\"sv\">Antal trutar").Groups[1].Value;
        (await AnswerAsync(host, id, "Declined", string.Empty, string.Empty)).ShouldContain("Skriv varför förslaget avböjs");
        (await AnswerAsync(host, id, "SameAs", string.Empty, string.Empty)).ShouldContain("Välj det nyckeltal som uppgiften är samma som");
        (await AnswerAsync(host, id, "SameAs", "PER03", string.Empty)).ShouldContain("Friska medarbetare räknas i procent");
        (await AnswerAsync(host, id, "SameAs", "AMI12", "Trutar är OSA.")).ShouldBeEmpty();

        (await visit.WordsAsync()).ShouldContain("Samma som AMI12 OSA-anställningar Trutar är OSA.");
        (await visit.Draft.WordsAsync($"{visit.Draft.Address}/egna")).ShouldContain("Samma som AMI12 OSA-anställningar");
        (await olle.WordsAsync()).ShouldContain("Koppla till AMI12");
        using var next = await ReadingVisit.UploadAsync(visit.Draft, Text("Borås Stad", 2017, "trutar"));
        (await next.WordsAsync()).ShouldContain("AMI12 OSA-anställningar");

        await visit.PostAsync("Map", ("row", row), ("seen", "0"), ("code", "AMI12"));
        (await visit.Draft.WordsAsync(visit.Draft.Address)).ShouldNotContain("Kommunens egna uppgifter");
    }

    [Fact]
    public async Task A_declined_proposal_says_why()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2018, Text("Borås Stad", 2018, "tärnor"));
        await visit.PostAsync("Keep");
        await visit.PostAsync("Propose", ("row", "1"), ("own", await OwnAsync(visit)));
        using var host = await reports.SignedInAsync(ReportsFixture.Host);
        var id = Regex.Match(await host.ReadAsync("/administration/forslag"), "id=\"forslag-([0-9a-f-]+)\" aria-labelledby=\"[^\"]+\">\\s*<h2 id=\"[^\"]+\"><span lang=\"sv\">Antal tärnor").Groups[1].Value;

        (await AnswerAsync(host, id, "Declined", string.Empty, "Bara en kommun har tärnor.")).ShouldBeEmpty();

        (await visit.WordsAsync()).ShouldContain("Blir inte ett nyckeltal för alla Bara en kommun har tärnor.");
        using var next = await ReadingVisit.UploadAsync(visit.Draft, Text("Borås Stad", 2018, "tärnor"));
        (await next.UnmatchedAsync("Antal tärnor på taket")).ShouldBe("1");
    }

    [Fact]
    public async Task Others_neither_see_nor_change_them()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2019, Text("Borås Stad", 2019, "duvor"));
        await visit.PostAsync("Keep");
        var own = await OwnAsync(visit);
        await visit.PostAsync("Propose", ("row", "1"), ("own", own));

        using var olle = await StrangerAsync(2019, "ejdrar");
        using var foreign = await olle.Draft.Browser.GetAsync($"{visit.Draft.Address}/egna");
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var taken = await olle.SendAsync("Propose", ("row", "1"), ("own", own));
        taken.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var closed = await olle.Draft.Browser.GetAsync("/administration/forslag");
        closed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var eva = await reports.SignedInAsync(ReportsFixture.Politician);
        using var refused = await eva.PostFormAsync("/konto", [new("row", "1")], $"{visit.Page}?handler=Keep");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Text(string municipality, int year, string birds) => Report
        .Replace("{0}", municipality, StringComparison.Ordinal)
        .Replace("{1}", $"{year}", StringComparison.Ordinal)
        .Replace("{2}", birds, StringComparison.Ordinal);

    private static async Task<string> OwnAsync(ReadingVisit visit) =>
        Regex.Match(await visit.Draft.Browser.ReadAsync(visit.Page), "name=\"own\" value=\"([^\"]+)\"").Groups[1].Value;

    private static async Task<string> AnswerAsync(TestBrowser host, string id, string answer, string indicator, string reason)
    {
        using var response = await host.PostFormAsync(
            "/administration/forslag",
            [new("id", id), new("answer", answer), new("indicator", indicator), new("reason", reason)],
            "/administration/forslag?handler=Answer");
        return response.StatusCode == HttpStatusCode.Redirect ? string.Empty : DraftVisit.Words(await response.Content.ReadAsStringAsync());
    }

    private async Task<ReadingVisit> StrangerAsync(int year, string birds)
    {
        var olle = await reports.SignedInAsync(ReportsFixture.Stranger);
        return await ReadingVisit.UploadAsync(new DraftVisit(olle, await ReportsFixture.CreateReportAsync(olle, reports.StrangerBoardId, $"{year}", "T2")), Text("Uppsala kommun", year, birds));
    }
}
