using Benchmark.TestBase.Kolada;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using static Benchmark.ReferenceValues.KoladaFixture;

namespace Benchmark.ReferenceValues;

/// <summary>Runs as wholes: the source down, stops, restarts, two at once, and who may order them.</summary>
public sealed class ReferenceRunTests : IAsyncLifetime
{
    private readonly KoladaFixture _fixture = new();

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task With_the_source_down_all_values_stand_and_it_is_said()
    {
        await _fixture.FetchAsync();
        await _fixture.Kolada.StopAsync();
        _fixture.Time.Advance(TimeSpan.FromDays(1));

        (await _fixture.FetchAsync()).ShouldNotBeNull();

        (await _fixture.CurrentAsync(Share, Codes[0])).Single().Value.ShouldBe(5.5m);
        var overview = await _fixture.AsAnalystAsync(s => s.GetOverviewAsync());
        overview.LastRun.ShouldNotBeNull().ShouldSatisfyAllConditions(
            r => r.State.ShouldBe(ReferenceRunState.Waiting),
            r => r.Failure.ShouldBe(ReferenceFailure.Unreachable));
        overview.Fetches.Single(f => f.Subject == Share).ShouldSatisfyAllConditions(f => f.Values.ShouldBe(1), f => f.LastDone.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_web_page_in_place_of_the_kommuner_stops_the_run_before_anything_is_asked()
    {
        _fixture.Kolada.Spoil(q => q.Path == "/v3/municipality", KoladaAnswers.HtmlAsync);
        (await _fixture.FetchAsync()).ShouldNotBeNull();
        (await _fixture.LastRunAsync()).Failure.ShouldBe(ReferenceFailure.NotData);
        _fixture.Kolada.Questions.Count(q => q.Path.StartsWith("/v3/data", StringComparison.Ordinal)).ShouldBe(0);
    }

    [Fact]
    public async Task A_list_without_any_of_our_kommuner_is_no_list()
    {
        _fixture.Kolada.Spoil(q => q.Path == "/v3/municipality", context => KoladaAnswers.PageAsync(context, []));
        (await _fixture.FetchAsync()).ShouldNotBeNull();
        (await _fixture.LastRunAsync()).Failure.ShouldBe(ReferenceFailure.NotData);
        (await _fixture.ReadAsync(db => db.ReferenceFetches.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Three_silent_indicators_in_a_row_are_a_source_that_is_down()
    {
        _fixture.Kolada.Spoil(q => q.Path.StartsWith("/v3/data", StringComparison.Ordinal), context => KoladaAnswers.StatusAsync(context, 500));
        (await _fixture.FetchAsync()).ShouldNotBeNull();
        (await _fixture.ReadAsync(db => db.ReferenceFetches.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_run_that_was_stopped_in_the_middle_of_an_indicator_goes_on_after_a_restart()
    {
        using var shutdown = new CancellationTokenSource();
        _fixture.Kolada.Spoil(q => q.IsAbout(Inhabitants), async context =>
        {
            await shutdown.CancelAsync();
            await KoladaAnswers.SilenceAsync(context);
        });
        await Should.ThrowAsync<OperationCanceledException>(() => _fixture.FetchAsync(shutdown.Token));
        (await _fixture.LastFetchAsync(Inhabitants)).State.ShouldBe(ReferenceFetchState.Interrupted);
        (await _fixture.CountAsync(Inhabitants)).ShouldBe(0);
        _fixture.Kolada.Mend();
        _fixture.Kolada.Questions.Clear();

        (await _fixture.FetchAsync()).ShouldBeNull();

        _fixture.Asked(Share).ShouldBe(0);
        (await _fixture.CountAsync(Inhabitants)).ShouldBe(1);
        (await _fixture.ReadAsync(db => db.ReferenceRuns.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_run_that_never_ended_gives_way_to_the_next_night_s()
    {
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), context => KoladaAnswers.StatusAsync(context, 500));
        await _fixture.FetchAsync();
        _fixture.Kolada.Mend();
        _fixture.Time.Advance(TimeSpan.FromDays(1));

        await _fixture.FetchAsync();

        var runs = await _fixture.ReadAsync(db => db.ReferenceRuns.OrderBy(r => r.OrderedAt).ToListAsync());
        runs.Select(r => r.State).ShouldBe([ReferenceRunState.Incomplete, ReferenceRunState.Done]);
    }

    [Fact]
    public async Task Two_at_once_do_not_collide()
    {
        var entered = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        _fixture.Kolada.Spoil(q => q.Path == "/v3/municipality", async context =>
        {
            entered.SetResult();
            await release.Task;
            await KoladaAnswers.PageAsync(context, []);
        }, times: 1);
        var first = _fixture.FetchAsync();
        await entered.Task;

        (await _fixture.FetchAsync()).ShouldBeNull();

        (await _fixture.ReadAsync(db => db.ReferenceRuns.CountAsync())).ShouldBe(1);
        _fixture.Kolada.Questions.Count.ShouldBe(1);
        release.SetResult();
        await first;
    }

    [Fact]
    public async Task Someone_may_stop_it_between_two_indicators()
    {
        _fixture.Kolada.Spoil(q => q.IsAbout(Share), async context =>
        {
            await _fixture.AsAnalystAsync(s => s.StopAsync());
            await KoladaAnswers.PageAsync(context, []);
        }, times: 1);

        (await _fixture.FetchAsync()).ShouldBeNull();

        (await _fixture.LastRunAsync()).State.ShouldBe(ReferenceRunState.Cancelled);
        (await _fixture.LastFetchAsync(Share)).State.ShouldBe(ReferenceFetchState.Done);
        _fixture.Asked(Inhabitants).ShouldBe(0);
    }

    [Fact]
    public async Task Ordering_goes_on_with_what_is_unfinished_and_stopping_needs_something_to_stop()
    {
        (await Should.ThrowAsync<BusinessException>(() => _fixture.AsAnalystAsync(s => s.StopAsync()))).Code.ShouldBe(BenchmarkErrorCodes.ReferenceValues.RunFinished);

        for (var time = 0; time < 2; time++)
        {
            await _fixture.AsAnalystAsync(s => s.OrderAsync(isFull: false));
        }

        _fixture.Enqueued.ShouldBe(2);
        (await _fixture.LastRunAsync()).ShouldSatisfyAllConditions(r => r.State.ShouldBe(ReferenceRunState.Ordered), r => r.OrderedBy.ShouldBe("Analys"));
        await _fixture.Host.Services.GetRequiredService<ReferenceFetchJob>().RunOrderedAsync(default);
        (await _fixture.ReadAsync(db => db.ReferenceRuns.ToListAsync())).Single().State.ShouldBe(ReferenceRunState.Done);
    }

    [Theory]
    [InlineData(RoleNames.TenantAdministrator)]
    [InlineData(RoleNames.Contributor)]
    public async Task Only_the_host_s_people_may(string role)
    {
        using var acting = _fixture.Host.User.ActAs("Annan", role);
        var service = _fixture.Host.Services.CreateScope().ServiceProvider.GetRequiredService<IReferenceFetchAppService>();
        await Should.ThrowAsync<PermissionDeniedException>(() => service.GetOverviewAsync());
        await Should.ThrowAsync<PermissionDeniedException>(() => service.OrderAsync(isFull: false));
        await Should.ThrowAsync<PermissionDeniedException>(() => service.StopAsync());
    }
}

/// <summary>Without an address nothing is asked.</summary>
public sealed class UnconfiguredSourceTests : IAsyncLifetime
{
    private readonly KoladaFixture _fixture = new(options => options.BaseAddress = null);

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task Nothing_is_done_and_it_is_said()
    {
        (await _fixture.FetchAsync()).ShouldBeNull();
        (await _fixture.ReadAsync(db => db.ReferenceRuns.CountAsync())).ShouldBe(0);
        (await _fixture.AsAnalystAsync(s => s.GetOverviewAsync())).IsConfigured.ShouldBeFalse();
        (await Should.ThrowAsync<BusinessException>(() => _fixture.AsAnalystAsync(s => s.OrderAsync(isFull: false)))).Code.ShouldBe(BenchmarkErrorCodes.ReferenceValues.NotConfigured);
    }
}
