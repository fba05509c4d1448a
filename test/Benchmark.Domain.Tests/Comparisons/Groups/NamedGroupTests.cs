using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Groups;

public sealed class NamedGroupTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, BenchmarkErrorCodes.Groups.TooFewMembers)]
    [InlineData(1, BenchmarkErrorCodes.Groups.TooFewMembers)]
    [InlineData(61, BenchmarkErrorCodes.Groups.TooManyMembers)]
    public void Too_few_and_too_many_are_no_group(int count, string code) =>
        Should.Throw<BusinessException>(() => Make("R9", count)).Code.ShouldBe(code);

    [Theory]
    [InlineData(2)]
    [InlineData(60)]
    public void Two_to_sixty_are(int count) => Make("R9", count).Members.Count.ShouldBe(count);

    [Fact]
    public void The_same_kommun_counts_once() =>
        Should.Throw<BusinessException>(() => new NamedGroup(Guid.NewGuid(), "R9", ["1490", "1490"])).Code.ShouldBe(BenchmarkErrorCodes.Groups.TooFewMembers);

    [Theory]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_group_has_a_name(string? name) => Should.Throw<BusinessException>(() => Make(name!, 2)).Code.ShouldBe(BenchmarkErrorCodes.ValueRequired);

    [Fact]
    public void A_change_that_is_refused_changes_nothing()
    {
        var group = Make("R9", 3);
        Should.Throw<BusinessException>(() => group.Change("Annat", ["1490"]));
        (group.Name, group.Members.Count, group.Revision).ShouldBe(("R9", 3, 0));
    }

    [Fact]
    public void Names_are_told_apart_by_their_letters_alone()
    {
        NamedGroup.KeyOf("  r9   små ").ShouldBe(NamedGroup.KeyOf("R9 SMÅ"));
        NamedGroup.KeyOf("Åland").ShouldNotBe(NamedGroup.KeyOf("Aland"));
    }

    [Fact]
    public void Sharing_and_withdrawing_take_turns_and_no_link_comes_back()
    {
        var group = Make("R9", 3);
        Should.Throw<BusinessException>(() => group.Withdraw()).Code.ShouldBe(BenchmarkErrorCodes.Groups.NotShared);
        var first = group.Share("1490", At);
        first.Token.Length.ShouldBe(NamedGroupConsts.TokenLength);
        (first.Name, first.MunicipalityCode, first.SharedAt).ShouldBe((group.Name, "1490", At));
        first.Members.ShouldBe(group.Members);
        Should.Throw<BusinessException>(() => group.Share("1490", At)).Code.ShouldBe(BenchmarkErrorCodes.Groups.AlreadyShared);

        group.Withdraw().ShouldBe(first.Token);
        group.ShareToken.ShouldBeNull();
        group.Share("1490", At).Token.ShouldNotBe(first.Token);
    }

    [Fact]
    public void Every_change_has_a_revision_of_its_own_which_the_copy_follows()
    {
        var group = Make("R9", 3);
        var copy = group.Share("1490", At);
        copy.Revision.ShouldBe(1);
        group.Change("R2", ["1490", "0380"]);
        copy.Follow(group);
        (copy.Name, copy.Revision, string.Join(' ', copy.Members)).ShouldBe(("R2", 2, "1490 0380"));
    }

    private static NamedGroup Make(string name, int count) => new(Guid.NewGuid(), name, Enumerable.Range(1000, count).Select(n => $"{n}"));
}
