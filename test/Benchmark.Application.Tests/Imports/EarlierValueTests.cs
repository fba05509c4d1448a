using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

/// <summary>A value is held against the newest one before it, whichever report that stands in.</summary>
public sealed class EarlierValueTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    [Theory]
    [InlineData("2010", "2011-T1", "2012-T1", 80_000)]
    [InlineData("2000", "2001-T1", "2002-T1", 80_000_000_000)]
    public async Task An_amount_a_thousand_times_off_is_noticed_though_the_report_before_has_none(string first, string between, string period, double amount)
    {
        await HandInAsync(first, Cost(first, 240_000_000));
        await HandInAsync(between, Households(between, 1_312));
        var finding = (await HandInAsync(period, Cost(period, (decimal)amount))).Single(f => f.Code == CheckCodes.Thousandfold);
        finding.Message.ShouldContain($"men var tidigare 240\u00A0000\u00A0tkr (helåret {first})");
    }

    [Fact]
    public async Task A_sum_since_january_is_held_against_as_many_months()
    {
        await HandInAsync("1995", Cost("1995", 240_000_000));
        (await HandInAsync("1996-01", Cost("1996-01", 20_000))).ShouldContain(f => f.Code == CheckCodes.Thousandfold);
        (await HandInAsync("1997-01", Cost("1997-01", 600_000))).ShouldNotContain(f => f.Code == CheckCodes.Thousandfold);
    }

    [Fact]
    public async Task What_is_gone_is_said_to_have_been_in_the_report_of_a_period()
    {
        await HandInAsync("1990-T1", new ReportDraft { Assignments = [new("9", "Rusta hamnen", null, null, null, [], AssignmentStatus.Started, null)] });
        (await HandInAsync("1990-T2", Households("1990-T2", 1_312))).Single(f => f.Code == CheckCodes.AssignmentsGone).Message.ShouldContain("januari–april 1990", Case.Insensitive);
    }

    [Fact]
    public async Task Another_value_than_the_published_one_is_asked_about()
    {
        await PublishAsync(await HandInOpenAsync("2021", Cost("2021", 240_000_000)));

        var found = await HandInAsync("2022", Cost("2021", 250_000_000));
        var finding = found.Single(f => f.Code == "Check:OtherThanPublished");
        finding.Message.ShouldContain("250\u00A0000\u00A0tkr");
        finding.Message.ShouldContain("240\u00A0000\u00A0tkr");
        finding.Message.ShouldContain("2021");
        (await HandInAsync("2023", Cost("2021", 240_000_000))).ShouldNotContain(f => f.Code == "Check:OtherThanPublished");
    }

    private static ReportDraft Cost(string period, decimal amount) => new() { FinanceLines = [new("ekonomiskt-bistand", "cost", ValueKind.Outcome, period, amount)] };

    private static ReportDraft Households(string period, decimal count) => new() { Figures = [new("EKB01", ValueKind.Outcome, period, count)] };

    private async Task PublishAsync(Guid id)
    {
        await host.ContributeAsync(s => s.SubmitAsync(id));
        await host.DecideAsync(s => s.ApproveAsync(id, null));
        await host.DecideAsync(s => s.AdoptAsync(id, new AdoptReportDto(new DateOnly(2022, 2, 1), "§ 4", "AN 2022-1")));
        await host.AsApproverAsync<IBenchmarkDbContext, int>(async db =>
        {
            (await db.Reports.Include(r => r.Events).SingleAsync(r => r.Id == id)).MarkPublished(new Actor(null, "Publicering"), DateTimeOffset.UtcNow);
            return await db.SaveChangesAsync();
        });
    }

    private async Task<Guid> HandInOpenAsync(string period, ReportDraft draft)
    {
        var id = await host.CreateReportAsync(period);
        await host.ImportAsync(async s => (await s.HandInAsync(id, draft, null, dryRun: false)).IsApplied.ShouldBeTrue());
        return id;
    }

    private async Task<IReadOnlyList<FindingDto>> HandInAsync(string period, ReportDraft draft)
    {
        var id = await host.CreateReportAsync(period);
        return (await host.AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, draft, null, dryRun: false))).Findings;
    }
}
