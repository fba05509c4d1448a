using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Users;
using Shouldly;
using Xunit;

namespace Benchmark.Reports;

/// <summary>A report whose figures are a thousand times too large isn't handed over in silence.</summary>
public sealed class SubmissionTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private const decimal Absurd = 290_000_000_000;

    [Fact]
    public async Task A_serious_warning_without_a_reason_stops_the_hand_over_and_is_named()
    {
        var id = await CreateAbsurdAsync("2018-T2");
        var refusal = await Should.ThrowAsync<ReportRefusedException>(() => host.ContributeAsync(s => s.SubmitAsync(id)));
        refusal.Code.ShouldBe(BenchmarkErrorCodes.Reports.UnansweredWarnings);
        var finding = refusal.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe(CheckCodes.PerInhabitant);
        finding.Key.ShouldNotBeNullOrEmpty();
        (await host.GetAsync(id)).Stage.ShouldBe(ReportStage.Draft);
    }

    [Theory]
    [InlineData("2016-T1", null)]
    [InlineData("2016-T2", "  ")]
    public async Task A_serious_warning_is_not_accepted_without_words(string period, string? reason)
    {
        var id = await CreateAbsurdAsync(period);
        var key = await SeriousKeyAsync(id);
        (await Should.ThrowAsync<ReportRefusedException>(() => SubmitAsync(id, key, reason))).Code.ShouldBe(BenchmarkErrorCodes.Reports.UnansweredWarnings);
    }

    [Fact]
    public async Task What_was_accepted_follows_the_report_with_who_when_and_why()
    {
        var id = await CreateAbsurdAsync("2015-T2");
        await SubmitAsync(id, await SeriousKeyAsync(id), "Fonden betalades ut i ett");
        var seen = await host.AsApproverAsync<IReportAppService, ReportDto>(s => s.GetAsync(id));
        seen.Stage.ShouldBe(ReportStage.Submitted);
        var warning = seen.Checklist.Warnings.Single(w => w.IsSerious);
        (warning.Answer, warning.AnsweredByName).ShouldBe(("Fonden betalades ut i ett", ReportTestHost.Anna));
        warning.AnsweredAt.ShouldNotBeNull();
        warning.IsUnanswered.ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_given_before_is_reason_enough()
    {
        var id = await CreateAbsurdAsync("2014-T2");
        var key = await SeriousKeyAsync(id);
        await host.ContributeAsync(s => s.AnswerWarningAsync(id, key, "Stämmer"));
        await host.ContributeAsync(s => s.SubmitAsync(id));
        (await host.GetAsync(id)).Stage.ShouldBe(ReportStage.Submitted);
    }

    [Fact]
    public async Task A_lesser_warning_can_be_accepted_without_words()
    {
        var id = await host.CreateFilledAsync("2013-T2");
        var warning = (await host.GetAsync(id)).Checklist.Warnings.First(w => w.IsAnswerable);
        (warning.IsSerious, warning.IsUnanswered).ShouldBe((false, true));
        await SubmitAsync(id, warning.Key, null);
        var accepted = (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Key == warning.Key);
        (accepted.Answer, accepted.AnsweredByName, accepted.IsUnanswered).ShouldBe((null, ReportTestHost.Anna, false));
    }

    [Fact]
    public async Task A_warning_that_is_not_there_is_not_accepted()
    {
        var id = await host.CreateFilledAsync("2012-T2");
        (await Should.ThrowAsync<BusinessException>(() => SubmitAsync(id, "0123", "Jo"))).Code.ShouldBe(BenchmarkErrorCodes.Reports.UnknownWarning);
        (await host.GetAsync(id)).Stage.ShouldBe(ReportStage.Draft);
    }

    [Fact]
    public async Task The_most_serious_stands_first()
    {
        await host.CreateFilledAsync("2011", households: 1312);
        var id = await CreateAbsurdAsync("2012");
        await HandInAsync(id, new ReportDraft { Figures = [new("EKB01", ValueKind.Outcome, "2012", 1_312_000)] });
        (await host.GetAsync(id)).Checklist.Warnings.Take(2).Select(w => w.Finding.Code).ShouldBe([CheckCodes.Thousandfold, CheckCodes.PerInhabitant]);
    }

    private async Task<Guid> CreateAbsurdAsync(string period)
    {
        var id = await host.CreateReportAsync(period);
        await HandInAsync(id, new ReportDraft { FinanceLines = [new("ekonomiskt-bistand", "cost", ValueKind.Outcome, period, Absurd)] });
        return id;
    }

    private Task HandInAsync(Guid id, ReportDraft draft) => host.ImportAsync(async s => (await s.HandInAsync(id, draft, null, dryRun: false)).IsApplied.ShouldBeTrue());

    private async Task<string> SeriousKeyAsync(Guid id) => (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.IsSerious).Key;

    private Task SubmitAsync(Guid id, string key, string? reason) =>
        host.ContributeAsync(s => s.SubmitAsync(id, new SubmitReportDto([new AcceptedFindingDto(key, reason)])));
}
