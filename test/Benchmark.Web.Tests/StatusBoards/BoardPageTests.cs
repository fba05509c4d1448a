using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Benchmark.TestBase;
using Microsoft.AspNetCore.Localization;
using Shouldly;
using Xunit;

namespace Benchmark.StatusBoards;

public sealed partial class BoardPageTests(BoardSite site) : IClassFixture<BoardSite>
{
    private const string Board = "/tavlor/uppsala/arbetsmarknadsnamnden/2020-t2";

    [Theory]
    [InlineData("/tavlor/atlantis/arbetsmarknadsnamnden/2020-t2", HttpStatusCode.NotFound, "atlantis")]
    [InlineData("/tavlor/boras/arbetsmarknadsnamnden/2020-t2", HttpStatusCode.NotFound, "Borås har inte publicerat")]
    [InlineData("/tavlor/uppsala/kulturnamnden", HttpStatusCode.NotFound, "kulturnamnden")]
    [InlineData("/tavlor/uppsala/arbetsmarknadsnamnden/2019", HttpStatusCode.NotFound, "2020-T2, 2020-T1")]
    [InlineData("/tavlor/uppsala/arbetsmarknadsnamnden/igar", HttpStatusCode.NotFound, "2020-T2, 2020-T1")]
    [InlineData(Board + "?version=9", HttpStatusCode.NotFound, "1, 2")]
    [InlineData(Board + "?version=ett", HttpStatusCode.NotFound, "1, 2")]
    [InlineData(Board + "?status=blue", HttpStatusCode.BadRequest, "completed, started, waiting, delayed, stopped, not-started")]
    [InlineData(Board + "?mal=99", HttpStatusCode.BadRequest, "2, utan")]
    [InlineData(Board + "?farg=rod", HttpStatusCode.BadRequest, "status, mal, version")]
    [InlineData("/tavlor?fraga=1", HttpStatusCode.BadRequest, "sok")]
    [InlineData(Board + "/uppdrag.csv?status=blue", HttpStatusCode.BadRequest, "delayed")]
    public async Task What_is_not_there_says_what_is(string address, HttpStatusCode status, string words)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).ShouldContain(words);
    }

    [Fact]
    public async Task The_heading_says_the_finding_and_every_part_is_there()
    {
        var page = await PageAsync(Board);
        page.ShouldContain("<h1>1 av 2 uppdrag är färdigt, 1 är försenat</h1>");
        page.ShouldContain("<title>Uppdrag per augusti 2020 – Arbetsmarknadsnämnden, Uppsala – Benchmark</title>");
        page.ShouldContain("data-chart=\"status\"");
        page.ShouldContain("Kommunens ord: ”Avviker från plan”");
        page.ShouldContain("<dt>Delas med</dt><dd>KS, UBN</dd>");
        page.ShouldContain("<dt>Väntas färdigt</dt><dd>våren 2021</dd>");
        page.ShouldContain("21. Sätt upp ljus");
        page.ShouldContain("<strong>I hög grad uppfyllt</strong>");
        page.ShouldContain("Kommunens ord: ”På god väg”");
        page.ShouldContain("1. Ge alla en studieplan");
        page.ShouldContain("§ 84");
        page.ShouldContain("AMN-2020-00307");
        page.ShouldNotContain("invented-bar");
    }

    [Fact]
    public async Task One_uppdrag_and_one_activity_are_spoken_of_in_the_singular()
    {
        (await PageAsync(Board)).ShouldContain("<p>Den enda aktiviteten är stoppad</p>");
        (await PageAsync("/tavlor/prov/arbetsmarknadsnamnden/2019")).ShouldContain("<h1>Det enda uppdraget är färdigt</h1>");
    }

    [Fact]
    public async Task A_month_when_something_is_expected_done_is_written_out() =>
        (await PageAsync("/tavlor/prov/arbetsmarknadsnamnden/2019")).ShouldContain("<dt>Väntas färdigt</dt><dd>december 2019</dd>");

    [Fact]
    public async Task The_kommuns_word_stands_only_where_it_is_another_than_ours()
    {
        var page = await PageAsync(Board);
        page.ShouldContain("data-status=\"stopped\">Stoppad</span>");
        page.ShouldNotContain("Kommunens ord: ”Stoppad”");
    }

    [Fact]
    public async Task The_link_to_a_plan_says_one_plan_and_how_many_activities()
    {
        var page = await PageAsync(Board);
        page.ShouldContain("<a href=\"#planer\">Handlingsplan, 1 aktivitet</a>");
        page.ShouldNotContain("Handlingsplaner (");
    }

    [Fact]
    public async Task Text_of_a_kommun_is_shown_as_text()
    {
        var raw = await site.Client.GetStringAsync(Board);
        raw.ShouldNotContain("<script>alert");
        raw.ShouldContain("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; mer");
    }

    [Fact]
    public async Task A_filter_shows_fewer_and_marks_what_is_chosen()
    {
        var delayed = await PageAsync(Board + "?status=delayed");
        delayed.ShouldContain("Visar 1 av 2 uppdrag.");
        delayed.ShouldContain("<h4>Bygg trygga gångtunnlar</h4>");
        delayed.ShouldNotContain("<h4>=1+1 uppdrag</h4>");
        Chosen().Match(delayed).Groups["address"].Value.ShouldBe(Board + "?status=delayed#uppdrag");
        (await PageAsync(Board + "?mal=utan&status=")).ShouldContain("<h4>=1+1 uppdrag</h4>");
        (await PageAsync(Board + "?mal=utan&status=delayed")).ShouldContain("Inget uppdrag passar.");
    }

    [Fact]
    public async Task An_uppdrag_shows_how_it_has_moved()
    {
        var page = await PageAsync(Board);
        page.ShouldContain("Det här har hänt sedan T1 2020");
        History().Match(page).Groups["items"].Value.ShouldSatisfyAllConditions(
            items => items.ShouldContain("T1 2020 <span class=\"status\" data-status=\"started\">Påbörjad</span>"),
            items => items.ShouldContain("T2 2020 <span class=\"status\" data-status=\"delayed\">Försenad</span>"));
        (await PageAsync("/tavlor/uppsala/arbetsmarknadsnamnden/2020-t1")).ShouldNotContain("Det här har hänt");
    }

    [Fact]
    public async Task A_corrected_report_says_so_and_both_versions_are_read()
    {
        var current = await PageAsync(Board);
        current.ShouldContain("Skäl: Ett uppdrag var redan färdigt");
        current.ShouldContain($"href=\"{Board}?version=1\"");
        var old = await PageAsync(Board + "?version=1");
        old.ShouldContain("Du läser version 1, som har rättats");
        old.ShouldContain("<h1>Inget av 2 uppdrag är färdigt, 1 är försenat</h1>");
        old.ShouldContain($"href=\"{Board}?version=1&status=delayed#uppdrag\"");
        old.ShouldContain($"href=\"{Board}\"");
    }

    [Fact]
    public async Task The_uppdrag_come_as_a_file_without_formulas()
    {
        var response = await site.Client.GetAsync(Board + "/uppdrag.csv");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("uppsala-arbetsmarknadsnamnden-2020-T2.csv");
        var lines = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(3);
        lines[1].ShouldContain(";Bygg trygga gångtunnlar;2. Trygghet;Försenad;Avviker från plan;2018;;KS, UBN;våren 2021;");
        lines[1].ShouldEndWith(";Påbörjad");
        lines[2].ShouldContain(";'=1+1 uppdrag;");
    }

    [Fact]
    public async Task An_activity_says_when_it_is_expected_done_on_the_page_and_in_the_files()
    {
        (await PageAsync(Board)).ShouldContain("<dt>Väntas färdigt</dt><dd>hösten 2021</dd>");
        var response = await site.Client.GetAsync(Board + "/handlingsplaner.csv");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("uppsala-arbetsmarknadsnamnden-2020-T2-handlingsplaner.csv");
        var line = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1];
        line.ShouldContain(";1;Ge alla en studieplan;Stoppad;Stoppad;hösten 2021;");
        foreach (var part in new[] { "uppdrag", "handlingsplaner" })
        {
            Workbook.Edit(await site.Client.GetByteArrayAsync($"{Board}/{part}.xlsx"), book => book.RowOf(part == "uppdrag" ? "Uppdrag" : "Handlingsplan", part == "uppdrag" ? "våren 2021" : "hösten 2021").ShouldBe(2));
        }
    }

    [Fact]
    public async Task An_invented_kommun_is_marked_wherever_it_is_shown()
    {
        foreach (var address in new[] { "/tavlor", "/tavlor?sok=prov", "/tavlor/prov/arbetsmarknadsnamnden", "/tavlor/prov/arbetsmarknadsnamnden/2019" })
        {
            var page = await PageAsync(address);
            page.ShouldContain("invented-bar", customMessage: address);
            page.ShouldContain("påhittad", customMessage: address);
        }

        (await PageAsync("/tavlor?sok=uppsala")).ShouldNotContain("invented-bar");
    }

    [Fact]
    public async Task A_board_lists_its_reports_newest_first()
    {
        var page = await PageAsync("/tavlor/uppsala/arbetsmarknadsnamnden");
        page.ShouldContain("Öppna tavlan för T2 2020");
        page.IndexOf(">T2 2020</a>", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf(">T1 2020</a>", StringComparison.Ordinal));
        (await PageAsync("/tavlor?sok=zzzz")).ShouldContain("Ingen tavla passar ”zzzz”");
    }

    [Fact]
    public async Task Every_text_of_the_pages_is_written_in_both_languages()
    {
        foreach (var address in new[] { "/tavlor", "/tavlor?sok=zzzz", "/tavlor/uppsala/arbetsmarknadsnamnden", Board, Board + "?version=1&status=waiting", "/tavlor/prov/arbetsmarknadsnamnden/2019" })
        {
            foreach (var (language, culture) in new[] { ("sv", "sv-SE"), ("en", "en-GB") })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.Add("Cookie", $"{CookieRequestCultureProvider.DefaultCookieName}={CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture))}");
                var response = await site.Client.SendAsync(request);
                response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
                var page = await response.Content.ReadAsStringAsync();
                page.ShouldNotContain("StatusBoards:", customMessage: $"{address} {language}");
                page.ShouldContain($"<html lang=\"{language}\">");
            }
        }
    }

    private async Task<string> PageAsync(string address)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("<li class=\"tile\"><a href=\"(?<address>[^\"]+)\" aria-current=\"true\">")]
    private static partial Regex Chosen();

    [GeneratedRegex("<ol class=\"history\"[^>]*>(?<items>.*?)</ol>", RegexOptions.Singleline)]
    private static partial Regex History();
}
