using Benchmark.Users;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Snapshots;

public sealed class SnapshotWithdrawalTests(SnapshotFixture fixture) : IClassFixture<SnapshotFixture>
{
    private const string Reason = "Fel period";

    [Theory]
    [InlineData(RoleNames.TenantAdministrator, "1490", true)]
    [InlineData(RoleNames.TenantAdministrator, "0380", false)]
    [InlineData(RoleNames.Politician, "1490", false)]
    [InlineData(RoleNames.Contributor, "1490", false)]
    [InlineData(RoleNames.Approver, "1490", false)]
    [InlineData(RoleNames.Analyst, null, false)]
    [InlineData(RoleNames.SystemAdministrator, null, false)]
    public async Task Only_an_administrator_of_the_kommun_that_saved_it_may(string role, string? municipality, bool may)
    {
        var id = await fixture.SaveAsync(SnapshotFixture.Everyone);
        (await fixture.WithdrawalsAsync(role, municipality, w => w.MayWithdrawAsync(id))).ShouldBe(may);
        var withdraw = () => WithdrawAsync(id, role, municipality);
        if (may)
        {
            await withdraw();
            return;
        }

        await Should.ThrowAsync<PermissionDeniedException>(withdraw);
        (await fixture.ReadAsync(id)).Comparison.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_SKR_saved_is_SKR_s_to_withdraw()
    {
        var id = await fixture.AsAsync(RoleNames.Analyst, s => s.SaveComparisonAsync(SnapshotFixture.Everyone, "SKR:s"), isHost: true);
        await Should.ThrowAsync<PermissionDeniedException>(() => WithdrawAsync(id));
        await WithdrawAsync(id, RoleNames.Analyst, null);
        (await Should.ThrowAsync<BusinessException>(() => fixture.ReadAsync(id))).Code.ShouldBe(BenchmarkErrorCodes.Snapshots.Withdrawn);
    }

    [Fact]
    public async Task Withdrawn_it_says_when_and_why_and_is_in_the_log()
    {
        var id = await fixture.SaveAsync(SnapshotFixture.Everyone);
        await WithdrawAsync(id);

        var error = await Should.ThrowAsync<BusinessException>(() => fixture.ReadAsync(id));
        (error.Code, error.Data["reason"]).ShouldBe((BenchmarkErrorCodes.Snapshots.Withdrawn, Reason));
        error.Data["date"].ShouldBeOfType<string>().ShouldNotBeEmpty();
        (await fixture.Host.QueryAsAdminAsync($"select actor_name || ' ' || change || ' ' || after_json from audit_entries where entity_type = 'SnapshotWithdrawal' and entity_id = '{id}'"))
            .ShouldHaveSingleItem().ShouldSatisfyAllConditions(row => row.ShouldStartWith("Anna Added"), row => row.ShouldContain(Reason));
        (await fixture.EnvelopeAsync(id)).ShouldNotBeEmpty("nothing that was published is thrown away");

        foreach (var again in new Func<Task>[] { () => WithdrawAsync(id), () => fixture.WithdrawalsAsync(RoleNames.TenantAdministrator, "1490", w => w.PreviewAsync(id)) })
        {
            (await Should.ThrowAsync<BusinessException>(again)).Code.ShouldBe(BenchmarkErrorCodes.Snapshots.Withdrawn);
        }
    }

    [Theory]
    [InlineData(" ", BenchmarkErrorCodes.ValueRequired)]
    [InlineData(null, BenchmarkErrorCodes.TextTooLong)]
    public async Task It_takes_a_reason(string? reason, string code)
    {
        var id = await fixture.SaveAsync(SnapshotFixture.Everyone);
        (await Should.ThrowAsync<BusinessException>(() => WithdrawAsync(id, reason: reason ?? new string('x', SnapshotConsts.MaxReasonLength + 1)))).Code.ShouldBe(code);
        (await fixture.ReadAsync(id)).Comparison.ShouldNotBeNull();
        (await Should.ThrowAsync<BusinessException>(() => WithdrawAsync("2222222222"))).Code.ShouldBe(BenchmarkErrorCodes.Snapshots.Unknown);
    }

    private Task<bool> WithdrawAsync(string id, string role = RoleNames.TenantAdministrator, string? municipality = "1490", string reason = Reason) =>
        fixture.WithdrawalsAsync(role, municipality, async w =>
        {
            await w.WithdrawAsync(id, reason);
            return true;
        });
}
