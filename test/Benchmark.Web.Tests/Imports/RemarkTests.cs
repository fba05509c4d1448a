using System.Net;
using Benchmark.Data;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>Where a document contradicts itself a person answers, one by one; the answers change no value and stay with the report.</summary>
public sealed class RemarkTests(ReportsFixture reports) : IClassFixture<ReportsFixture>
{
    private const string Report = """
        Borås Stad

        Arbetslivsnämnden

        Tertial 2 {0}

        Av de två uppdragen är båda färdiga.

        Uppdrag	Status T2	Kommentar
        Fler feriearbeten för unga.	Påbörjat	Arbetet pågår.
        Öppna en ny mötesplats.	Färdigt	Lokalen är öppen.

        Verksamhetsmått	Utfall Aug {0}
        Antal hushåll med försörjningsstöd	692
        """;

    [Fact]
    public async Task An_answer_is_kept_with_who_and_when_and_changes_no_value()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2016, Text(2016));
        var before = await visit.WordsAsync();
        before.ShouldContain("allvarlig");

        (await visit.PostAsync("Answer", ("remark", "0"), ("seen", "0"), ("choice", "DocumentError"), ("comment", "Ett uppdrag pågår."))).ShouldEndWith("#motsagelse-0");

        var after = await visit.WordsAsync();
        after.ShouldContain("Fel i dokumentet anna");
        after.ShouldContain("Ett uppdrag pågår.");
        after.ShouldContain("0 av 3 värden är avgjorda");
        (await visit.RefusedAsync("Answer", ("remark", "0"), ("seen", "0"), ("choice", "NoFault"))).ShouldContain("hann avgöra raden före dig");
        (await AuditedAsync()).ShouldContain("Ett uppdrag pågår.");

        await visit.PostAsync("Answer", ("remark", "0"), ("seen", "1"));
        (await visit.WordsAsync()).ShouldNotContain("Fel i dokumentet anna");
        using var unknown = await visit.SendAsync("Answer", ("remark", "99"), ("seen", "0"), ("choice", "NoFault"));
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_choice_that_is_none_takes_no_answer_back()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2018, Text(2018));
        await visit.PostAsync("Answer", ("remark", "0"), ("seen", "0"), ("choice", "DocumentError"));

        foreach (var choice in new[] { "99", "foo" })
        {
            (await visit.RefusedAsync("Answer", ("remark", "0"), ("seen", "1"), ("choice", choice))).ShouldContain("Välj ett av svaren");
        }

        (await visit.WordsAsync()).ShouldContain("Fel i dokumentet anna");
    }

    [Fact]
    public async Task Serious_ones_are_answered_before_anything_is_handed_on()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2017, Text(2017));
        await visit.PostAsync("Certain");

        var ask = await visit.PostAsync("HandIn");

        ask.ShouldEndWith("/lamna-vidare");
        (await visit.Draft.WordsAsync(ask)).ShouldContain("Svara på motsägelserna");
        using var missing = await visit.Draft.Browser.PostFormAsync(ask, ("Answers[0].Seen", "0"), ("Answers[0].Comment", "Vi tittar på det."));
        var page = DraftVisit.Words(await missing.Content.ReadAsStringAsync());
        page.ShouldContain("Välj vad som gäller");
        (await TestBrowser.TextOfAsync(missing)).ShouldContain("value=\"Vi tittar på det.\"");

        using var answered = await visit.Draft.Browser.PostFormAsync(ask, ("Answers[0].Seen", "0"), ("Answers[0].Choice", "AsPrinted"), ("Answers[0].Comment", "Vi tittar på det."));

        answered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(answered));
        answered.Headers.Location!.ToString().ShouldContain("/granska/");
        (await visit.Draft.WordsAsync(visit.Draft.Address)).ShouldContain("Där dokumentet sade emot sig (1)");
        var kept = await visit.Draft.WordsAsync($"{visit.Draft.Address}/motsagelser");
        kept.ShouldContain("Behåll som det står anna");
        kept.ShouldContain("Vi tittar på det.");
        using var per = await reports.SignedInAsync(ReportsFixture.Approver);
        DraftVisit.Words(await per.ReadAsync($"{visit.Draft.Address}/motsagelser")).ShouldContain("Vi tittar på det.");
        using var olle = await reports.SignedInAsync(ReportsFixture.Stranger);
        using var foreign = await olle.GetAsync($"{visit.Draft.Address}/motsagelser");
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Text(int year) => Report.Replace("{0}", $"{year}", StringComparison.Ordinal);

    private async Task<string> AuditedAsync() => await reports.Factory.InAsync(reports.TenantId, async services => string.Join(
        '\n',
        await services.GetRequiredService<BenchmarkDbContext>().AuditEntries.Where(e => e.EntityType == "DocumentReading" && e.Change == "Modified").Select(e => e.AfterJson).ToListAsync()));
}
