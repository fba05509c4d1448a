using Benchmark.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Reports;

/// <summary>Two people who have read the same report: the second to write hears of the first, and nothing is lost in silence.</summary>
public sealed class TwoAtOnceTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private static readonly Actor Someone = new(null, "Per Berg");
    private static readonly DateTimeOffset Now = new(2020, 10, 5, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_report_whose_publication_was_just_ordered_is_not_returned()
    {
        var id = await AdoptedAsync("2018-T2");
        await BothAsync(id, first => first.OrderPublication(Someone, Now), second => second.Return(Someone, Now, "Fel siffra"));
        var report = await host.GetAsync(id);
        (report.Stage, report.PublicationOrderedAt).ShouldBe((ReportStage.Adopted, Now));
    }

    [Fact]
    public async Task A_report_that_was_just_returned_is_not_published_later()
    {
        var id = await AdoptedAsync("2017-T2");
        await BothAsync(id, first => first.Return(Someone, Now, "Fel siffra"), second => second.OrderPublication(Someone, Now));
        var report = await host.GetAsync(id);
        (report.Stage, report.PublicationOrderedAt).ShouldBe((ReportStage.Draft, null));
    }

    [Fact]
    public async Task Two_answers_at_once_do_not_overwrite_each_other()
    {
        var id = await host.CreateFilledAsync("2016-T2");
        await BothAsync(id, first => first.AnswerWarning("a", "Ja", Someone, Now), second => second.AnswerWarning("b", "Nej", Someone, Now));
        await BothAsync(id, first => first.AcceptWarning("c", "Ja", Someone, Now), second => second.AcceptWarning("d", "Nej", Someone, Now));
        var answers = await InAsync(db => db.Reports.AsNoTracking().SingleAsync(r => r.Id == id));
        answers.Answers.Select(a => a.Key).ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task A_warning_accepted_without_a_word_keeps_the_word_it_had()
    {
        var id = await host.CreateFilledAsync("2015-T2");
        var warning = (await host.GetAsync(id)).Checklist.Warnings.First(w => w.IsAnswerable);
        await host.ContributeAsync(s => s.AnswerWarningAsync(id, warning.Key, "Nytt uppdrag i år"));
        await host.ContributeAsync(s => s.SubmitAsync(id, new SubmitReportDto([new AcceptedFindingDto(warning.Key, " ")])));
        (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Key == warning.Key).Answer.ShouldBe("Nytt uppdrag i år");
    }

    /// <summary>Both have read before either writes.</summary>
    private async Task BothAsync(Guid id, Action<Report> first, Action<Report> second)
    {
        await InAsync(async late =>
        {
            var seen = await late.Reports.Include(r => r.Events).SingleAsync(r => r.Id == id);
            await InAsync(async early =>
            {
                first(await early.Reports.Include(r => r.Events).SingleAsync(r => r.Id == id));
                return await early.SaveChangesAsync();
            });
            second(seen);
            return await Should.ThrowAsync<DbUpdateConcurrencyException>(() => late.SaveChangesAsync());
        });
    }

    private Task<T> InAsync<T>(Func<IBenchmarkDbContext, Task<T>> action) =>
        host.Host.InAsync(host.Boras.Id, services => action(services.GetRequiredService<IBenchmarkDbContext>()));

    private async Task<Guid> AdoptedAsync(string period)
    {
        var id = await host.CreateFilledAsync(period);
        await host.ContributeAsync(s => s.SubmitAsync(id));
        await host.DecideAsync(s => s.ApproveAsync(id, null));
        await host.DecideAsync(s => s.AdoptAsync(id, new AdoptReportDto(new DateOnly(2020, 10, 1), "§ 1", "A 1")));
        return id;
    }
}
