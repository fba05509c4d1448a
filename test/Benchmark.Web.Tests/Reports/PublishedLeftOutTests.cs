using System.Text;
using Benchmark.Web.Tests.Imports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>What an upload couldn't give is nothing to mend once the report is published as it is.</summary>
public sealed class PublishedLeftOutTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const string Upload = "Kod;Nyckeltal;Enhet;Kön;Utfall;Målvärde;Budget;Prognos;Kommentar\nEKB01;;;Totalt;1312;;;;\nEKB02;;;Totalt;många;;;;\n";

    [Fact]
    public async Task A_published_report_says_nothing_of_rows_that_nobody_can_give_any_more()
    {
        using var draft = await DraftVisit.CreateAsync(fixture, await fixture.SignedInAsync(ReportsFixture.Contributor), "2017", "T2");
        await draft.ApplyAsync(await draft.UploadAsync("nyckeltal.csv", Encoding.UTF8.GetBytes(Upload)));
        (await draft.WordsAsync(draft.Address)).ShouldContain("togs inte med");
        using var per = await fixture.SignedInAsync(ReportsFixture.Approver);
        await ReportLife.PublishAsync(draft.Browser, per, draft.Address, "§ 87");
        (await draft.WordsAsync(draft.Address)).ShouldNotContain("togs inte med");
    }
}
