using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>Programs that hand in at the same moment: one comes first, and what it wrote is written once.</summary>
public sealed class HandInAtOnceTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    [Fact]
    public async Task To_one_report_each_is_taken_in_or_told_that_another_came_first()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2012-01");
        for (var round = 0; round < 4; round++)
        {
            var statuses = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => PutAsync(http, report, new
            {
                figures = new[] { new { indicator = "EKB01", kind = "Outcome", period = "2012-01", value = 900 + i } },
            })));
            statuses.ShouldBeSubsetOf([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        }
    }

    [Fact]
    public async Task To_several_reports_of_a_board_the_same_new_goal_is_added_once()
    {
        using var http = await fixture.ProgramAsync();
        var reports = new List<string>();
        foreach (var month in Enumerable.Range(1, 6))
        {
            reports.Add(await fixture.CreateDraftAsync(http, $"2013-{month:00}"));
        }

        for (var round = 0; round < 4; round++)
        {
            var title = $"Samtidigt mål {round}";
            var statuses = await Task.WhenAll(reports.Select(report => PutAsync(http, report, new
            {
                goals = new[] { new { kind = "Strategic", title, level = "Fully" } },
            })));
            statuses.ShouldContain(HttpStatusCode.OK);
            statuses.ShouldBeSubsetOf([HttpStatusCode.OK, HttpStatusCode.Conflict]);
            (await fixture.CountGoalsAsync(title)).ShouldBe(1);
        }
    }

    private static async Task<HttpStatusCode> PutAsync(HttpClient http, string report, object draft)
    {
        using var answer = await http.PutAsJsonAsync($"{report}/draft", draft, JsonSerializerOptions.Web);
        answer.StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Conflict], await answer.Content.ReadAsStringAsync());
        return answer.StatusCode;
    }
}
