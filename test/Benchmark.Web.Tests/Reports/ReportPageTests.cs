using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

public sealed partial class ReportPageTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const string FigureHead = "Kod;Nyckeltal;Enhet;Kön;Utfall;Målvärde;Budget;Prognos;Kommentar\n";
    private const string AssignmentHead = "Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Kommentar\n";

    [Fact]
    public async Task A_politician_is_refused_and_a_stranger_finds_nothing()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2018", "T1");
        using var eva = await fixture.SignedInAsync(ReportsFixture.Politician);
        (await eva.GetAsync(report)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await eva.ReadAsync("/rapporter")).ShouldNotContain("Arbetslivsnämnden");
        using var olle = await fixture.SignedInAsync(ReportsFixture.Stranger);
        foreach (var page in new[] { "", "/innehall", "/nyckeltal", "/uppdrag", "?handler=Template", $"?handler=File&fileId={Guid.NewGuid()}", $"/granska/{Guid.NewGuid()}" })
        {
            (await olle.GetAsync(report + page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }

        using var upload = await olle.PostFormAsync("/rapporter", [], $"{report}?handler=Submit");
        upload.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_way_from_upload_to_decision()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        using var per = await fixture.SignedInAsync(ReportsFixture.Approver);
        var report = await fixture.CreateReportAsync(anna, "2018", "T2");
        (await anna.GetAsync($"{report}?handler=Template")).Content.Headers.ContentType!.MediaType!.ShouldContain("spreadsheetml");

        var review = await UploadAsync(anna, report, "uppdrag.csv", AssignmentHead + "Uppdrag;1;Fler jobb;;Färdigt;<script>alert(1)</script>\n");
        var raw = await anna.Http.GetStringAsync(review);
        raw.ShouldNotContain("<script>alert(1)");
        raw.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        using var applied = await anna.PostFormAsync(review, [new("revision", Revision().Match(raw).Groups[1].Value)], $"{review}?handler=Apply");
        applied.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(applied));

        await ReportLife.SubmitAsync(anna, report);
        using var approved = await per.PostFormAsync(report, [], $"{report}?handler=Approve");
        approved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var early = await per.PostFormAsync(report, [new("Date", "2018-08-31"), new("Paragraph", "§ 87"), new("RegistryNumber", "A 1")], $"{report}?handler=Adopt");
        var page = await TestBrowser.TextOfAsync(early);
        page.ShouldContain("innan perioden var slut");
        page.ShouldContain("value=\"§ 87\"");
        using var adopted = await per.PostFormAsync(report, [new("Date", "2018-09-25"), new("Paragraph", "§ 87"), new("RegistryNumber", "A 1")], $"{report}?handler=Adopt");
        adopted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await per.ReadAsync(report)).ShouldContain("25 september 2018");
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "01", [], "Filen är tom" },
        { "02", "Detta är ett brev."u8.ToArray(), "känns igen" },
        { "03", [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x0A], "inget kalkylblad" },
        { "05", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "" },
        { "06", [0x50, 0x4B, 3, 4, 1, 2, 3], "skadad" },
        { "07", Utf8(FigureHead + "FINNSEJ;;;Totalt;10;;;;\n"), "FINNSEJ" },
        { "09", Utf8(FigureHead + "EKB01;;;Totalt;många;;;;\n"), "många" },
        { "10", Utf8(FigureHead + "EKB04;;;Totalt;140;;;;\n"), "140" },
        { "11", Utf8(FigureHead + "EKB01;;;Totalt;1;;;;\nEKB01;;;Totalt;2;;;;\n"), "Bara den första lästes" },
        { "12", Utf8("Kod;Utfallet\nEKB01;3\n"), "" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task Bad_input_is_explained_and_the_draft_stays(string kind, byte[] content, string words)
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2016", kind == "12" ? "Year" : kind);
        var review = await UploadAsync(anna, report, "fil.xlsx", content);
        var page = await anna.ReadAsync(review);
        page.ShouldContain("Fel");
        page.ShouldContain(words);
        page.ShouldNotContain("Import:");
        page.ShouldNotContain("Check:");
        using var answer = await anna.GetAsync(report);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(answer)).ShouldContain("fil.xlsx");
    }

    [Fact]
    public async Task What_was_typed_in_the_form_is_never_lost()
    {
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        var report = await fixture.CreateReportAsync(anna, "2015", "T2");
        var form = $"{report}/nyckeltal";
        var revision = Revision().Match(await anna.Http.GetStringAsync(form)).Groups[1].Value;
        using var wrong = await anna.PostFormAsync(form, ("revision", revision), ("f:EKB01|Outcome|2015-T2|Total", "1 312"), ("f:EKB03|Outcome|2015-T2|Total", "inte än"));
        var page = await TestBrowser.TextOfAsync(wrong);
        page.ShouldContain("value=\"1 312\"");
        page.ShouldContain("value=\"inte än\"");
        page.ShouldContain("går inte att läsa som ett tal");
        using var right = await anna.PostFormAsync(form, ("revision", revision), ("f:EKB01|Outcome|2015-T2|Total", "1 312"));
        right.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var late = await anna.PostFormAsync(form, ("revision", revision), ("f:EKB01|Outcome|2015-T2|Total", "1 398"));
        page = await TestBrowser.TextOfAsync(late);
        page.ShouldContain("Någon annan har ändrat");
        page.ShouldContain("value=\"1 398\"");
        foreach (var section in new[] { "ekonomi", "mal", "uppdrag", "handlingsplaner" })
        {
            (await anna.GetAsync($"{report}/{section}")).StatusCode.ShouldBe(HttpStatusCode.OK, section);
        }

        (await anna.GetAsync($"{report}/innehall")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anna.GetAsync($"{report}/annat")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static Task<string> UploadAsync(TestBrowser browser, string report, string name, string text) => UploadAsync(browser, report, name, Utf8(text));

    private static async Task<string> UploadAsync(TestBrowser browser, string report, string name, byte[] content)
    {
        using var response = await ReportsFixture.UploadAsync(browser, report, name, content);
        return response.Headers.Location?.ToString() ?? throw new InvalidOperationException(await TestBrowser.TextOfAsync(response));
    }

    [GeneratedRegex("name=\"revision\" value=\"([0-9]+)\"")]
    private static partial Regex Revision();
}
