using System.Net;
using System.Text.RegularExpressions;
using Benchmark.ReferenceValues;
using Benchmark.TestBase.Kolada;
using Benchmark.Web.TestBase;
using Hangfire;
using Hangfire.Storage;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.ReferenceValues;

/// <summary>From the button to the comparison, through the real job queue.</summary>
[Collection(ReferenceCollectionDefinition.Name)]
public sealed partial class ReferencePageTests(ReferenceSite site)
{
    private const string Comparison = "/jamfor/EKB20?kommun=boras";
    private const string Heading = "<h2>Referensvärden från Kolada, 2024</h2>";

    [Fact]
    public async Task Ordered_values_stand_beside_the_comparison_apart_and_labelled()
    {
        using var anyone = site.Web.Open();
        using var analyst = await site.SignedInAsync();
        (await analyst.ReadAsync("/administration")).ShouldContain("href=\"/administration/referensvarden\"");
        if (!(await analyst.ReadAsync(ReferenceSite.Page)).Contains("Allt var hämtat", StringComparison.Ordinal))
        {
            (await anyone.ReadAsync(Comparison)).ShouldNotContain(Heading);
        }

        (await site.FetchAsync(analyst)).State.ShouldBe(ReferenceRunState.Done);

        var administration = await analyst.ReadAsync(ReferenceSite.Page);
        administration.ShouldContain("Allt var hämtat");
        administration.ShouldContain("Kolada känner inte till kommunkoderna");
        var page = await anyone.ReadAsync(Comparison);
        page.ShouldContain(Heading);
        page.ShouldContain("Så heter måttet i Kolada: Långvarigt bistånd, andel (%) (N31816).");
        var table = Table().Match(page).Value;
        table.ShouldContain("<tr data-own>");
        table.ShouldContain("data-value=\"1.5\"");
        table.ShouldContain("data-missing=\"..\"");
        table.ShouldContain("Källa: Kolada");
        Footer().Match(table).Value.ShouldSatisfyAllConditions(
            f => f.ShouldContain("Egen bearbetning"),
            f => f.ShouldContain("data-value=\"3.5\""),
            f => f.ShouldNotContain("Källa: Kolada"));
        page.ShouldNotContain("data-median", customMessage: "they never become the comparison's own figures");

        (await anyone.ReadAsync("/jamfor/EKB20")).ShouldContain("Välj en kommun eller en grupp");
        (await anyone.ReadAsync("/jamfor/ARB01?kommun=boras")).ShouldNotContain("id=\"reference-values\"", customMessage: "nothing came for it");
    }

    [Fact]
    public async Task Every_text_of_the_pages_is_written()
    {
        using var analyst = await site.SignedInAsync();
        await site.FetchAsync(analyst);
        foreach (var address in new[] { "/administration", ReferenceSite.Page, Comparison })
        {
            foreach (var language in new[] { "sv", "en" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.AcceptLanguage.ParseAdd(language);
                using var response = await analyst.Http.SendAsync(request);
                response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
                MissingText().Matches(await response.Content.ReadAsStringAsync()).Select(m => m.Value).ShouldBeEmpty(address);
            }
        }
    }

    [Fact]
    public async Task A_source_that_is_down_is_said_and_the_values_stand()
    {
        using var analyst = await site.SignedInAsync();
        await site.FetchAsync(analyst);
        site.Kolada.Spoil(_ => true, KoladaAnswers.HtmlAsync);
        try
        {
            (await site.FetchAsync(analyst)).State.ShouldBe(ReferenceRunState.Waiting);
            var page = await analyst.ReadAsync(ReferenceSite.Page);
            page.ShouldContain("Kolada går inte att hämta från");
            page.ShouldContain("Alla värden som redan är hämtade står kvar.");
            page.ShouldContain("Avbryt hämtningen");
            (await analyst.ReadAsync(Comparison)).ShouldContain(Heading);
        }
        finally
        {
            site.Kolada.Mend();
            using var stopped = await analyst.PostFormAsync(ReferenceSite.Page, [], ReferenceSite.Page + "?handler=Stop");
            stopped.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }
    }

    [Fact]
    public void The_run_is_in_the_list_of_nightly_jobs()
    {
        using var storage = site.Web.Services.GetRequiredService<JobStorage>().GetConnection();
        storage.GetRecurringJobs().ShouldContain(j => j.Id == "fetch-reference-values" && j.Cron == Cron.Daily(1, 20));
    }

    [GeneratedRegex("<table class=\"table\" id=\"reference-values\".*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<tfoot>.*?</tfoot>", RegexOptions.Singleline)]
    private static partial Regex Footer();

    [GeneratedRegex(@"(?:ReferenceValues|Administration):\w+|\{[0-9a-z]+\}")]
    private static partial Regex MissingText();
}
