namespace Benchmark.Comparisons.Groups;

/// <summary>
/// The copy of a <see cref="NamedGroup"/> that anyone with its link may use. Owned by the host like everything published, so
/// that no wall is opened to read it; taken away when the kommun withdraws it.
/// </summary>
public class SharedGroup
{
    private List<string> _members = [];

    internal SharedGroup(NamedGroup group, string? municipalityCode, DateTimeOffset at)
    {
        Token = group.ShareToken!;
        MunicipalityCode = municipalityCode;
        SharedAt = at;
        Follow(group);
    }

    private SharedGroup()
    {
    }

    /// <summary>Its part of an address, which can't be guessed.</summary>
    public string Token { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    /// <summary>Kommunkoder.</summary>
    public IReadOnlyList<string> Members => _members;

    /// <summary>The kommun that shares it; null when SKR does.</summary>
    public string? MunicipalityCode { get; private set; }

    public DateTimeOffset SharedAt { get; private set; }

    /// <summary>The same as the group's when it was copied.</summary>
    public int Revision { get; private set; }

    /// <summary>Takes over the group's name and members.</summary>
    public void Follow(NamedGroup group)
    {
        Name = group.Name;
        _members = [.. group.Members];
        Revision = group.Revision;
    }
}
