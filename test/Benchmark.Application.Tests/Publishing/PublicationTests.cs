using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Publishing;

public sealed class PublicationTests(PublishingFixture fixture) : IClassFixture<PublishingFixture>
{
    private static readonly ReportPeriod Period = ReportPeriod.T2(2020);

    [Fact]
    public async Task Figures_amounts_and_what_follows_from_them_are_copied()
    {
        var tenant = await fixture.NewTenantAsync();
        var id = await fixture.AdoptAsync(tenant, Period, (report, of) =>
        {
            Put(report, of("EKB01"), 692);
            report.SetFinanceLine(new FinanceKey("ekonomiskt-bistand", "net-cost", ValueKind.Outcome, Period), 50_000_000, null, null, null);
        });

        await fixture.PublishAsync(tenant, id);

        (await fixture.CurrentAsync(tenant, "EKB01", Period))!.Value.ShouldBe(692);
        var perInhabitant = (await fixture.CurrentAsync(tenant, "EKO01", Period))!;
        perInhabitant.Value.ShouldBe(500);
        perInhabitant.IsDerived.ShouldBeTrue();
        (await fixture.CurrentAsync(tenant, "EKO22", Period))!.Value.ShouldBe(72254.335260m);
    }

    [Fact]
    public async Task Small_numbers_never_reach_the_shared_tables_and_stay_in_the_own()
    {
        var tenant = await fixture.NewTenantAsync();
        var id = await fixture.AdoptAsync(tenant, Period, (report, of) =>
        {
            Put(report, of("AMI02"), 20);
            Put(report, of("AMI02"), 17, Sex.Women);
            Put(report, of("AMI02"), 3, Sex.Men);
        });

        await fixture.PublishAsync(tenant, id);

        (await fixture.CurrentAsync(tenant, "AMI02", Period))!.Value.ShouldBe(20);
        foreach (var sex in new[] { Sex.Women, Sex.Men })
        {
            var hidden = (await fixture.CurrentAsync(tenant, "AMI02", Period, sex))!;
            hidden.Value.ShouldBeNull();
            hidden.Missing.ShouldBe(MissingReason.Suppressed);
        }

        (await fixture.Host.QueryAsAdminAsync($"select value::int from figures where report_id = '{id}' order by 1")).ShouldBe(["3", "17", "20"]);
    }

    [Fact]
    public async Task A_later_report_cannot_give_away_what_an_earlier_one_hid()
    {
        var tenant = await fixture.NewTenantAsync();
        var total = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("AMI02"), 20));
        await fixture.PublishAsync(tenant, total);
        var later = ReportPeriod.ForYear(2020);
        var women = await fixture.AdoptAsync(tenant, later, (report, of) =>
            report.SetFigure(of("AMI02"), new FigureKey("AMI02", ValueKind.Outcome, Period, Sex.Women), 17, null, null, null));

        await fixture.PublishAsync(tenant, women);

        (await fixture.CurrentAsync(tenant, "AMI02", Period, Sex.Women))!.Missing.ShouldBe(MissingReason.Suppressed);
    }

    [Fact]
    public async Task A_correction_does_not_give_away_what_the_version_before_it_hid()
    {
        var tenant = await fixture.NewTenantAsync();
        var first = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("AMI02"), 20, 17, 3));
        await fixture.PublishAsync(tenant, first);
        var second = await fixture.CorrectAsync(tenant, first, (report, of) => Put(report, of("AMI02"), 25, 17, 8));

        await fixture.PublishAsync(tenant, second);

        // 20 is still read in the first version: with the women's 17 beside it anyone has its 3 men.
        (await fixture.CurrentAsync(tenant, "AMI02", Period))!.Value.ShouldBe(25);
        foreach (var sex in new[] { Sex.Women, Sex.Men })
        {
            (await fixture.CurrentAsync(tenant, "AMI02", Period, sex))!.Missing.ShouldBe(MissingReason.Suppressed);
        }
    }

    [Fact]
    public async Task A_correction_of_a_small_number_that_was_wrong_is_shown()
    {
        var tenant = await fixture.NewTenantAsync();
        var first = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("AMI10"), 3));
        await fixture.PublishAsync(tenant, first);
        (await fixture.CurrentAsync(tenant, "AMI10", Period))!.Missing.ShouldBe(MissingReason.Suppressed);

        await fixture.PublishAsync(tenant, await fixture.CorrectAsync(tenant, first, (report, of) => Put(report, of("AMI10"), 300)));

        (await fixture.CurrentAsync(tenant, "AMI10", Period))!.Value.ShouldBe(300);
    }

    [Fact]
    public async Task Parts_that_add_up_to_a_total_and_shares_of_a_number_are_guarded_too()
    {
        var tenant = await fixture.NewTenantAsync();
        await fixture.PublishAsync(tenant, await fixture.AdoptAsync(tenant, Period, (report, of) =>
        {
            var kinds = new[] { 249, 157, 82, 48, 40, 35, 16, 9, 9, 4 };
            for (var kind = 0; kind < kinds.Length; kind++)
            {
                Put(report, of($"AMI{10 + kind}"), kinds[kind]);
            }

            Put(report, of("AMI03"), kinds.Sum());
            Put(report, of("SFI05"), 10);
            Put(report, of("SFI06"), 75);
        }));

        var hidden = await fixture.Host.QueryAsAdminAsync($"select indicator_code from published_figures where municipality_code = '{tenant.MunicipalityCode}' and missing = {(int)MissingReason.Suppressed} order by 1");
        hidden.ShouldContain("AMI19");
        hidden.Count(code => code.StartsWith("AMI", StringComparison.Ordinal)).ShouldBe(2, "AMI03 less the nine others is the tenth");
        hidden.ShouldContain("SFI06", customMessage: "two or three of ten did not");
    }

    [Fact]
    public async Task The_history_names_who_ordered_the_publication()
    {
        var per = new Actor(Guid.CreateVersion7(), "Per Berg");
        var tenant = await fixture.NewTenantAsync();
        var id = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("EKB01"), 692));
        await fixture.OrderAsync(tenant, id, per);
        await fixture.RunJobAsync(tenant, id);

        var report = await fixture.ReadAsync(tenant, id);
        var last = report.Events.MaxBy(e => e.At)!;
        (last.To, last.ActorId, last.ActorName, last.IsByItself).ShouldBe((ReportStage.Published, per.Id, "Per Berg", false));
        report.PublicationOrderedByName.ShouldBeNull();
    }

    [Fact]
    public async Task Publishing_twice_changes_nothing()
    {
        var tenant = await fixture.NewTenantAsync();
        var id = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("EKB01"), 692));
        await fixture.PublishAsync(tenant, id);
        var once = await fixture.SnapshotAsync(tenant);

        await fixture.PublishAsync(tenant, id);

        (await fixture.SnapshotAsync(tenant)).ShouldBe(once);
    }

    [Fact]
    public async Task Two_jobs_at_once_publish_once()
    {
        var tenant = await fixture.NewTenantAsync();
        var id = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("EKB01"), 692));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => fixture.PublishAsync(tenant, id)));

        (await fixture.Host.QueryAsAdminAsync($"select count(*) from published_reports where id = '{id}'")).ShouldBe(["1"]);
        (await fixture.Host.QueryAsAdminAsync($"select value from publication_stamps where scope = '{tenant.MunicipalityCode}'")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task A_publication_touches_its_own_indicators_and_leaves_the_others_alone()
    {
        var other = await fixture.NewTenantAsync();
        await fixture.PublishAsync(other, await fixture.AdoptAsync(other, Period, (report, of) => Put(report, of("EKB02"), 5)));
        var tenant = await fixture.NewTenantAsync();
        var first = await fixture.AdoptAsync(tenant, Period, (report, of) => { Put(report, of("EKB01"), 692); Put(report, of("AMI02"), 20); });
        await fixture.PublishAsync(tenant, first);
        var before = await fixture.StampsAsync(tenant);

        // Without AMI02: that indicator loses its value and must be made anew too.
        await fixture.PublishAsync(tenant, await fixture.CorrectAsync(tenant, first, (report, of) => Put(report, of("EKB01"), 700)));

        var after = await fixture.StampsAsync(tenant);
        after["EKB01"].ShouldBe(before["EKB01"] + 1);
        after["AMI02"].ShouldBe(before["AMI02"] + 1);
        after["EKB02"].ShouldBe(before["EKB02"]);
        after["kommun"].ShouldBe(before["kommun"] + 1);
        after["reference"].ShouldBe(before["reference"]);
    }

    [Fact]
    public async Task A_correction_takes_the_place_and_the_earlier_version_stays_readable()
    {
        var tenant = await fixture.NewTenantAsync();
        var first = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("EKB01"), 692));
        await fixture.PublishAsync(tenant, first);
        var second = await fixture.CorrectAsync(tenant, first, (report, of) => Put(report, of("EKB01"), 700));

        await fixture.PublishAsync(tenant, second);

        (await fixture.CurrentAsync(tenant, "EKB01", Period))!.Value.ShouldBe(700);
        (await fixture.Host.QueryAsAdminAsync($"select version || ' ' || is_current from published_reports where tenant_id = '{tenant.Id}' order by 1"))
            .ShouldBe(["1 false", "2 true"]);
        (await fixture.Host.QueryAsAdminAsync($"select value::int from published_figures where published_report_id = '{first}' and indicator_code = 'EKB01'"))
            .ShouldBe(["692"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_period_s_own_report_goes_before_a_restatement_whichever_comes_first(bool isOwnFirst)
    {
        var tenant = await fixture.NewTenantAsync();
        var own = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("EKB01"), 692));
        var restating = await fixture.AdoptAsync(tenant, ReportPeriod.T2(2021), (report, of) =>
            report.SetFigure(of("EKB01"), new FigureKey("EKB01", ValueKind.Outcome, Period), 690, null, null, null));

        await fixture.PublishAsync(tenant, isOwnFirst ? own : restating);
        await fixture.PublishAsync(tenant, isOwnFirst ? restating : own);

        (await fixture.CurrentAsync(tenant, "EKB01", Period))!.Value.ShouldBe(692);
    }

    [Fact]
    public async Task What_a_correction_leaves_out_is_found_in_the_restatement_again()
    {
        var tenant = await fixture.NewTenantAsync();
        var own = await fixture.AdoptAsync(tenant, Period, (report, of) =>
        {
            Put(report, of("EKB01"), 692);
            Put(report, of("EKB05"), 39_000_000);
        });
        var restating = await fixture.AdoptAsync(tenant, ReportPeriod.T2(2021), (report, of) =>
            report.SetFigure(of("EKB01"), new FigureKey("EKB01", ValueKind.Outcome, Period), 690, null, null, null));
        await fixture.PublishAsync(tenant, own);
        await fixture.PublishAsync(tenant, restating);
        var without = await fixture.CorrectAsync(tenant, own, (report, _) => report.RemoveFigure(new FigureKey("EKB01", ValueKind.Outcome, Period)));

        await fixture.PublishAsync(tenant, without);

        (await fixture.CurrentAsync(tenant, "EKB01", Period))!.Value.ShouldBe(690);
    }

    [Fact]
    public async Task Another_kommun_s_report_isn_t_there()
    {
        var owner = await fixture.NewTenantAsync();
        var other = await fixture.NewTenantAsync();
        var id = await fixture.AdoptAsync(owner, Period, (report, of) => Put(report, of("EKB01"), 692));

        await Should.ThrowAsync<EntityNotFoundException>(() => fixture.PublishAsync(other, id));

        (await fixture.CurrentAsync(owner, "EKB01", Period)).ShouldBeNull();
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public async Task A_publication_that_dies_leaves_nothing_and_succeeds_when_it_is_run_again(int atSave, bool byKilling)
    {
        var tenant = await fixture.NewTenantAsync();
        var first = await fixture.AdoptAsync(tenant, Period, (report, of) => Put(report, of("EKB01"), 692));
        await fixture.PublishAsync(tenant, first);
        var second = await fixture.CorrectAsync(tenant, first, (report, of) => Put(report, of("EKB01"), 700));
        var before = await fixture.SnapshotAsync(tenant);

        fixture.Saboteur.CutOff(atSave, byKilling);
        await Should.ThrowAsync<Exception>(() => fixture.PublishAsync(tenant, second));
        fixture.Saboteur.Rest();

        (await fixture.SnapshotAsync(tenant)).ShouldBe(before);
        await fixture.PublishAsync(tenant, second);
        (await fixture.CurrentAsync(tenant, "EKB01", Period))!.Value.ShouldBe(700);
    }

    private static void Put(Report report, Indicator indicator, decimal total, decimal women, decimal men)
    {
        Put(report, indicator, total);
        Put(report, indicator, women, Sex.Women);
        Put(report, indicator, men, Sex.Men);
    }

    private static void Put(Report report, Indicator indicator, decimal value, Sex sex = Sex.Total) =>
        report.SetFigure(indicator, new FigureKey(indicator.Code, ValueKind.Outcome, report.Period, sex), value, null, null, null);
}
