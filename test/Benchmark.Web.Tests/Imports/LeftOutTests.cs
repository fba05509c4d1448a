using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>What an upload couldn't give is told on the report for as long as nobody has given it.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed partial class LeftOutTests(ImportSite site)
{
    private const string FigureHead = "Kod;Nyckeltal;Enhet;Kön;Utfall;Målvärde;Budget;Prognos;Kommentar\n";
    private const string AssignmentHead = "Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Kommentar\n";

    [Fact]
    public async Task Rows_with_errors_stay_told_until_they_are_given_by_a_later_upload()
    {
        using var draft = await NewDraftAsync("2012", "T1");
        var review = await UploadAsync(draft, "nyckeltal.csv", FigureHead + "EKB01;;;Totalt;1312;;;;\nEKB02;;;Totalt;många;;;;\nEKB03;;;Totalt;fler;;;;\nFINNSEJ;;;Totalt;10;;;;\n");
        await draft.ApplyAsync(review);

        for (var look = 0; look < 2; look++)
        {
            var told = await draft.WordsAsync(draft.Address);
            told.ShouldContain("3 rader i nyckeltal.csv togs inte med");
            told.ShouldContain("EKB02");
            told.ShouldContain("det står ”många”");
            told.ShouldContain("det finns inget nyckeltal med koden FINNSEJ");
            told.ShouldContain("Nyckeltal, rad 3");
        }

        (await draft.Browser.Http.GetStringAsync(draft.Address)).ShouldContain($"href=\"{review}#");

        await draft.ApplyAsync(await UploadAsync(draft, "igen.csv", FigureHead + "EKB02;;;Totalt;1400;;;;\nEKB04;;;Totalt;12;;;;\n"));
        var left = await draft.WordsAsync(draft.Address);
        left.ShouldContain("2 rader i nyckeltal.csv togs inte med");
        left.ShouldNotContain("många");
    }

    [Fact]
    public async Task A_row_given_by_hand_is_told_no_longer()
    {
        using var draft = await NewDraftAsync("2012", "T2");
        await draft.ApplyAsync(await UploadAsync(draft, "nyckeltal.csv", FigureHead + "EKB01;;;Totalt;1312;;;;\nEKB02;;;Totalt;många;;;;\n"));
        (await draft.WordsAsync(draft.Address)).ShouldContain("1 rad i nyckeltal.csv togs inte med");

        var form = await draft.Browser.Http.GetStringAsync($"{draft.Address}/nyckeltal");
        var field = EmptyOutcome().Match(form).Groups[1].Value;
        var name = WebUtility.HtmlDecode(field);
        name.ShouldNotBeEmpty();
        using var saved = await draft.Browser.PostFormAsync($"{draft.Address}/nyckeltal", [new("revision", Revision().Match(form).Groups[1].Value), new(name, "1400")], $"{draft.Address}/nyckeltal");
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(saved));
        (await draft.WordsAsync(draft.Address)).ShouldNotContain("togs inte med");
    }

    [Fact]
    public async Task The_notice_can_be_set_aside()
    {
        using var draft = await NewDraftAsync("2013", "T1");
        var review = await UploadAsync(draft, "uppdrag.csv", AssignmentHead + "Uppdrag;1;Fler feriearbeten;;Färdig;\nUppdrag;2;Färre köer;;I stormens öga;\n");
        await draft.ApplyAsync(review);
        var told = await draft.WordsAsync(draft.Address);
        told.ShouldContain("1 rad i uppdrag.csv togs inte med");
        told.ShouldContain("Färre köer");

        using var aside = await draft.Browser.PostFormAsync(draft.Address, [], $"{review}?handler=SetAside");
        aside.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(aside));
        (await draft.WordsAsync(draft.Address)).ShouldNotContain("togs inte med");
        (await draft.WordsAsync(review)).ShouldContain("I stormens öga");
    }

    [Fact]
    public async Task A_notice_on_a_report_that_was_handed_over_meanwhile_is_not_set_aside_but_told_why()
    {
        using var draft = await NewDraftAsync("2011", "T1");
        var review = await UploadAsync(draft, "nyckeltal.csv", FigureHead + "EKB01;;;Totalt;1312;;;;\nEKB02;;;Totalt;många;;;;\n");
        await draft.ApplyAsync(review);
        await ReportLife.SubmitAsync(draft.Browser, draft.Address);

        using var aside = await draft.Browser.PostFormAsync(draft.Address, [], $"{review}?handler=SetAside");
        aside.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(aside)).ShouldContain("inskickad");
    }

    [Fact]
    public async Task The_controller_sees_it_too_and_may_read_the_review()
    {
        using var draft = await NewDraftAsync("2013", "T2");
        var review = await UploadAsync(draft, "nyckeltal.csv", FigureHead + "EKB01;;;Totalt;1312;;;;\nEKB02;;;Totalt;många;;;;\n");
        await draft.ApplyAsync(review);

        using var per = new DraftVisit(await site.Reports.SignedInAsync(ReportsFixture.Approver), draft.Address);
        (await per.WordsAsync(draft.Address)).ShouldContain("1 rad i nyckeltal.csv togs inte med");
        (await per.Browser.Http.GetStringAsync(draft.Address)).ShouldNotContain("handler=SetAside");
        (await per.WordsAsync(review)).ShouldContain("det står ”många”");
    }

    [Fact]
    public async Task What_the_earlier_report_followed_up_is_missed_in_the_next()
    {
        using var before = await NewDraftAsync("2014", "T1");
        await before.ApplyAsync(await UploadAsync(before, "uppdrag.csv", AssignmentHead
            + "Uppdrag;71;Bygg en verkstad;;Påbörjad;\nUppdrag;72;Avveckla kön;;Färdig;\nUppdrag;73;Öppna ett torg;;Väntar;\n"));
        await before.ApplyAsync(await UploadAsync(before, "mål.csv", "Typ;Nr;Mål;Bedömning\nNämndmål;9;Fler i arbete;Delvis\n"));
        await before.ApplyAsync(await UploadAsync(before, "planer.csv", "Plan;Nr;Aktivitet;Status\nPunktplanen;4;Anställ en lots;Påbörjad\n"));

        using var draft = await NewDraftAsync("2014", "T2");
        await draft.ApplyAsync(await UploadAsync(draft, "uppdrag.csv", AssignmentHead + "Uppdrag;73;Öppna ett torg;;Färdig;\n"));
        var words = await draft.WordsAsync(draft.Address);
        words.ShouldContain("Uppdrag som finns i rapporten för januari–april 2014 men saknas här: 71 Bygg en verkstad.");
        words.ShouldContain("Mål som finns i rapporten för januari–april 2014 men saknas här: 9 Fler i arbete.");
        words.ShouldContain("Aktiviteter som finns i rapporten för januari–april 2014 men saknas här: Punktplanen 4 Anställ en lots.");
    }

    private async Task<DraftVisit> NewDraftAsync(string year, string kind) =>
        await DraftVisit.CreateAsync(site.Reports, await site.Reports.SignedInAsync(ReportsFixture.Contributor), year, kind);

    private static Task<string> UploadAsync(DraftVisit draft, string name, string csv) => draft.UploadAsync(name, System.Text.Encoding.UTF8.GetBytes(csv));

    [GeneratedRegex("name=\"([^\"]*EKB02[^\"]*Outcome[^\"]*Total[^\"]*)\"")]
    private static partial Regex EmptyOutcome();

    [GeneratedRegex("name=\"[Rr]evision\" value=\"([0-9]+)\"")]
    private static partial Regex Revision();
}
