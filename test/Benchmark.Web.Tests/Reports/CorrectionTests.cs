using System.Text;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Imports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>A published report is corrected through the pages: a new version with a reason, and both stay readable.</summary>
public sealed class CorrectionTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const string Reason = "Ett uppdrag var redan färdigt när rapporten lämnades";
    private const string Head = "Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Kommentar\n";

    [Fact]
    public async Task A_correction_becomes_a_new_version_beside_the_old_one()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        using var per = await fixture.SignedInAsync(ReportsFixture.Approver);
        var first = await DraftVisit.CreateAsync(fixture, anna, "2018", "T2");
        await first.TakeInAsync("uppdrag.csv", Encoding.UTF8.GetBytes(Head + "Uppdrag;1;Fler feriearbeten;;Försenat;Väntar på lokaler\n"));
        var board = await ReportLife.PublishAsync(anna, per, first.Address, "§ 87");

        using var refused = await anna.PostFormAsync(first.Address, [new("comment", " ")], $"{first.Address}?handler=Correct");
        (await TestBrowser.TextOfAsync(refused)).ShouldContain("Skriv varför.");
        using var corrected = await ReportLife.DoAsync(anna, first.Address, "Correct", new KeyValuePair<string, string>("comment", Reason));
        var second = new DraftVisit(anna, corrected.Headers.Location!.ToString());
        second.Address.ShouldNotBe(first.Address);
        (await second.ContentAsync()).ShouldContain("Väntar på lokaler");
        (await second.WordsAsync(second.Address)).ShouldContain($"Utkast · Version 2: {Reason}");

        // Until the correction is published everyone reads the first version, without a word of another.
        using var reader = fixture.Factory.Open();
        (await WordsAsync(reader, board)).ShouldNotContain(Reason);

        await second.TakeInAsync("igen.csv", Encoding.UTF8.GetBytes(Head + "Uppdrag;1;Fler feriearbeten;;Färdigt;Klart i juni\n"));
        (await ReportLife.PublishAsync(anna, per, second.Address, "§ 95")).ShouldBe(board);

        var current = await WordsAsync(reader, board);
        current.ShouldContain($"Skäl: {Reason}");
        current.ShouldContain("Klart i juni");
        current.ShouldContain("§ 95");
        current.ShouldNotContain("Väntar på lokaler");
        (await reader.ReadAsync(board)).ShouldContain($"href=\"{board}?version=1\"");
        var old = await WordsAsync(reader, $"{board}?version=1");
        old.ShouldContain("Du läser version 1, som har rättats");
        old.ShouldContain("Väntar på lokaler");
        old.ShouldContain("§ 87");
        old.ShouldNotContain("Klart i juni");

        (await first.ContentAsync()).ShouldContain("Väntar på lokaler");
        (await second.ContentAsync()).ShouldContain("Klart i juni");
        var versions = await first.WordsAsync(first.Address);
        versions.ShouldContain("Version 1 (den här) – Ersatt av version 2");
        versions.ShouldContain("Publicerad per, ");
        versions.ShouldNotContain("Benchmark, ");
        var list = await first.WordsAsync("/rapporter");
        list.ShouldContain("Senaste steg");
        list.ShouldContain("Ersatt av version 2");
        list.ShouldNotContain("Benchmark, ");
        versions.ShouldContain($"Version 2 – Publicerad {Reason}");
    }

    private static async Task<string> WordsAsync(TestBrowser reader, string page) => DraftVisit.Words(await reader.Http.GetStringAsync(page));
}
