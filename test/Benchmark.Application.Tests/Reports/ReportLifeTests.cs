using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Users;
using Shouldly;
using Xunit;

namespace Benchmark.Reports;

public sealed class ReportLifeTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private static readonly AdoptReportDto Decision = new(new DateOnly(2018, 9, 25), "§ 87", "ALN 2018-00025");

    [Fact]
    public async Task A_report_goes_from_draft_to_an_ordered_publication()
    {
        var id = await host.CreateFilledAsync("2018-T2");
        await host.ContributeAsync(s => s.SubmitAsync(id));
        await host.DecideAsync(s => s.ApproveAsync(id, "Ser bra ut"));
        await host.DecideAsync(s => s.AdoptAsync(id, Decision));
        await host.DecideAsync(s => s.PublishAsync(id));

        var report = await host.GetAsync(id);
        report.Stage.ShouldBe(ReportStage.Adopted);
        report.PublicationOrderedAt.ShouldNotBeNull();
        report.RegistryNumber.ShouldBe("ALN 2018-00025");
        report.Events.Select(e => e.To).ShouldBe([ReportStage.Adopted, ReportStage.Approved, ReportStage.Submitted, ReportStage.Draft]);
        host.Queue.Ordered.ShouldContain((host.Boras.Id, id));
    }

    [Theory]
    [InlineData(ReportStage.Draft, "approve,adopt,publish,return,correct")]
    [InlineData(ReportStage.Submitted, "submit,adopt,publish,correct")]
    [InlineData(ReportStage.Approved, "submit,approve,publish,correct")]
    [InlineData(ReportStage.Adopted, "submit,approve,adopt,correct")]
    public async Task A_step_out_of_order_is_refused_by_name(ReportStage stage, string steps)
    {
        var id = await host.CreateFilledAsync($"201{(int)stage}-T2");
        await BringToAsync(id, stage);

        foreach (var step in steps.Split(','))
        {
            var error = await Should.ThrowAsync<BusinessException>(() => StepAsync(id, step));
            error.Code.ShouldBe(BenchmarkErrorCodes.Reports.WrongStage, step);
        }

        (await host.GetAsync(id)).Stage.ShouldBe(stage);
    }

    [Fact]
    public async Task Who_submitted_may_not_approve()
    {
        var id = await host.CreateFilledAsync("2019-T1");
        await host.ContributeAsync(s => s.SubmitAsync(id));

        var error = await Should.ThrowAsync<BusinessException>(() =>
            host.AsAsync<IReportAppService, int>(host.Boras, ReportTestHost.Anna, RoleNames.Approver, async s => { await s.ApproveAsync(id, null); return 0; }));

        error.Code.ShouldBe(BenchmarkErrorCodes.Reports.SameUserApproves);
    }

    [Fact]
    public async Task Roles_decide_who_may_do_what()
    {
        var id = await host.CreateFilledAsync("2019-T2");
        await Should.ThrowAsync<PermissionDeniedException>(() => host.ContributeAsync(s => s.ApproveAsync(id, null)));
        await Should.ThrowAsync<PermissionDeniedException>(() => host.DecideAsync(s => s.SubmitAsync(id)));
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            host.AsAsync<IReportAppService, ReportDto>(host.Boras, "Eva", RoleNames.Politician, s => s.GetAsync(id)));
    }

    [Fact]
    public async Task Another_kommuns_report_is_not_found()
    {
        var id = await host.CreateFilledAsync("2020-T1");
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            host.AsAsync<IReportAppService, ReportDto>(host.Uppsala, "Olle", RoleNames.Contributor, s => s.GetAsync(id)));
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            host.AsAsync<IReportImportAppService, Guid>(host.Uppsala, "Olle", RoleNames.Contributor, s => s.UploadAsync(id, [new UploadedFileDto("a.csv", null, [1])])));
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            host.AsAsync<IReportAppService, Guid>(host.Uppsala, "Olle", RoleNames.Contributor, s => s.CreateAsync(new CreateReportDto(host.Boras.BoardId, "2017"))));
    }

    [Theory]
    [InlineData("2018-T3", BenchmarkErrorCodes.Reports.InvalidPeriod)]
    [InlineData("", BenchmarkErrorCodes.Reports.InvalidPeriod)]
    [InlineData("2099", BenchmarkErrorCodes.Reports.PeriodNotBegun)]
    public async Task A_period_that_cannot_be_is_refused(string period, string code) =>
        (await Should.ThrowAsync<BusinessException>(() => host.CreateReportAsync(period))).Code.ShouldBe(code);

    [Fact]
    public async Task A_board_has_one_living_report_a_period()
    {
        await host.CreateReportAsync("2016");
        (await Should.ThrowAsync<BusinessException>(() => host.CreateReportAsync("2016"))).Code.ShouldBe(BenchmarkErrorCodes.Reports.AlreadyExists);
    }

    [Fact]
    public async Task An_empty_report_is_not_submitted()
    {
        var id = await host.CreateReportAsync("2015");
        (await Should.ThrowAsync<BusinessException>(() => host.ContributeAsync(s => s.SubmitAsync(id)))).Code.ShouldBe(BenchmarkErrorCodes.Reports.Empty);
    }

    [Fact]
    public async Task A_returned_report_needs_words_and_becomes_a_draft()
    {
        var id = await host.CreateFilledAsync("2014-T1");
        await host.ContributeAsync(s => s.SubmitAsync(id));
        (await Should.ThrowAsync<BusinessException>(() => host.DecideAsync(s => s.ReturnAsync(id, " ")))).Code.ShouldBe(BenchmarkErrorCodes.Reports.ReasonRequired);
        await host.DecideAsync(s => s.ReturnAsync(id, "Kontrollera hushållen"));
        var report = await host.GetAsync(id);
        report.Stage.ShouldBe(ReportStage.Draft);
        report.Events[0].Comment.ShouldBe("Kontrollera hushållen");
    }

    [Fact]
    public async Task A_warning_is_answered_and_the_answer_falls_when_the_value_changes()
    {
        var id = await host.CreateReportAsync("2010-T2");
        await HandInNetCostAsync(id, 90_000_000);
        var warning = (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Finding.Code == CheckCodes.NetCost);
        warning.Finding.Message.ShouldContain("Ekonomiskt bistånd");
        await host.ContributeAsync(s => s.AnswerWarningAsync(id, warning.Key, "Avrundat i bokslutet"));
        (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Finding.Code == CheckCodes.NetCost).Answer.ShouldBe("Avrundat i bokslutet");

        await HandInNetCostAsync(id, 91_000_000);
        (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Finding.Code == CheckCodes.NetCost).Answer.ShouldBeNull();
    }

    private Task HandInNetCostAsync(Guid id, decimal net) => host.ImportAsync(async s =>
    {
        var draft = new ReportDraft
        {
            FinanceLines =
            [
                new("ekonomiskt-bistand", "income", ValueKind.Outcome, "2010-T2", 10_000_000),
                new("ekonomiskt-bistand", "cost", ValueKind.Outcome, "2010-T2", 70_000_000),
                new("ekonomiskt-bistand", "net-cost", ValueKind.Outcome, "2010-T2", net),
            ],
        };
        (await s.HandInAsync(id, draft, null, dryRun: false)).IsApplied.ShouldBeTrue();
    });

    private async Task BringToAsync(Guid id, ReportStage stage)
    {
        if (stage >= ReportStage.Submitted)
        {
            await StepAsync(id, "submit");
        }

        if (stage >= ReportStage.Approved)
        {
            await StepAsync(id, "approve");
        }

        if (stage >= ReportStage.Adopted)
        {
            await StepAsync(id, "adopt");
        }
    }

    private Task StepAsync(Guid id, string step) => step switch
    {
        "submit" => host.ContributeAsync(s => s.SubmitAsync(id)),
        "approve" => host.DecideAsync(s => s.ApproveAsync(id, null)),
        "return" => host.DecideAsync(s => s.ReturnAsync(id, "Se över")),
        "adopt" => host.DecideAsync(s => s.AdoptAsync(id, new AdoptReportDto(new DateOnly(2020, 10, 1), "§ 1", "A 1"))),
        "publish" => host.DecideAsync(s => s.PublishAsync(id)),
        _ => host.ContributeAsync(s => s.CorrectAsync(id, "Fel värde")),
    };
}
