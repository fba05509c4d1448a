using Benchmark.MultiTenancy;

namespace Benchmark.Comparisons.Groups;

/// <summary>Kommuner that a kommun compares itself with, or that SKR's analysts follow, under a name of its own ("R9"). Private until it is shared by link.</summary>
public class NamedGroup : Entity, IMultiTenant
{
    /// <summary>The owner of what the host's analysts make: no kommun has this id.</summary>
    public static readonly Guid Host = Guid.Empty;

    private List<string> _members = [];

    /// <exception cref="BusinessException">No name, a name that is too long, or too few or too many members.</exception>
    public NamedGroup(Guid tenantId, string name, IEnumerable<string> members)
    {
        TenantId = tenantId;
        Code = RandomCode.Of(NamedGroupConsts.CodeLength);
        Describe(name, members);
    }

    private NamedGroup()
    {
    }

    public Guid TenantId { get; private set; }

    /// <summary>Its part of an address. Stays when the name changes, and is never the same as another kommun's.</summary>
    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    /// <summary>The name as it is told from other names: letters' size and space don't count.</summary>
    public string NameKey { get; private set; } = null!;

    /// <summary>Kommunkoder.</summary>
    public IReadOnlyList<string> Members => _members;

    /// <summary>Where others find the shared copy; null while the group is private.</summary>
    public string? ShareToken { get; private set; }

    public DateTimeOffset? SharedAt { get; private set; }

    /// <summary>Grows with each change, so that nothing made of an earlier one is shown.</summary>
    public int Revision { get; private set; }

    /// <summary>How a name is told from others.</summary>
    public static string KeyOf(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    /// <summary>Gives it another name and other members.</summary>
    /// <exception cref="BusinessException">No name, a name that is too long, or too few or too many members.</exception>
    public void Change(string name, IEnumerable<string> members)
    {
        Describe(name, members);
        Revision++;
    }

    /// <summary>Lets anyone with the link use a copy of it.</summary>
    /// <param name="municipalityCode">The kommun that shares it; null for the host.</param>
    /// <param name="at">When.</param>
    /// <exception cref="BusinessException">It is shared already.</exception>
    public SharedGroup Share(string? municipalityCode, DateTimeOffset at)
    {
        if (ShareToken is not null)
        {
            throw new BusinessException(BenchmarkErrorCodes.Groups.AlreadyShared).WithData("name", Name);
        }

        ShareToken = RandomCode.Of(NamedGroupConsts.TokenLength);
        SharedAt = at;
        Revision++;
        return new SharedGroup(this, municipalityCode, at);
    }

    /// <summary>Makes it private again; the link is never used anew.</summary>
    /// <returns>The link's token.</returns>
    /// <exception cref="BusinessException">It isn't shared.</exception>
    public string Withdraw()
    {
        var token = ShareToken ?? throw new BusinessException(BenchmarkErrorCodes.Groups.NotShared).WithData("name", Name);
        ShareToken = null;
        SharedAt = null;
        Revision++;
        return token;
    }

    private void Describe(string name, IEnumerable<string> members)
    {
        var given = Check.Required(name, nameof(Name), NamedGroupConsts.MaxNameLength);
        List<string> distinct = [.. members.Distinct(StringComparer.Ordinal)];
        if (distinct.Count is < NamedGroupConsts.MinMembers or > NamedGroupConsts.MaxMembers)
        {
            var code = distinct.Count < NamedGroupConsts.MinMembers ? BenchmarkErrorCodes.Groups.TooFewMembers : BenchmarkErrorCodes.Groups.TooManyMembers;
            throw new BusinessException(code)
                .WithData("count", distinct.Count)
                .WithData("min", NamedGroupConsts.MinMembers)
                .WithData("max", NamedGroupConsts.MaxMembers);
        }

        Name = given;
        NameKey = KeyOf(given);
        _members = distinct;
    }
}
